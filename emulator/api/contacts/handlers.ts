import type { Handler } from '../handler';
import { createContact } from './create-contact';
import { getContact } from './get-contact';
import { queryContacts } from './query-contacts';

export const contactHandlers: readonly Handler[] = [getContact, queryContacts, createContact];
