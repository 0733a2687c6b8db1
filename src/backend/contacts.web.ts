import { Permissions, webMethod } from '@wix/web-methods';
import { z } from 'zod';
import { contactSearchInput, findSiteContacts, readSiteContact } from './find-contacts';
import { loyaltyMethod } from './loyalty-method';
import { openAccountFor } from './open-account';

const contactInput = z.strictObject({ contactId: z.guid() });

/** Contacts of the site by words of name and e-mail, each with the loyalty account that they have already. */
export const findContacts = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: contactSearchInput, effect: 'read', loyaltyCalls: 2 }, findSiteContacts),
);

/** One contact of the site, with the loyalty account that they have already. */
export const getContact = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: contactInput, effect: 'read', loyaltyCalls: 2 }, readSiteContact),
);

/** The account of a contact, opened if there is none yet: asking again, after a lost answer too, opens no second one. */
export const openAccount = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: contactInput, effect: 'write', loyaltyCalls: 2 }, openAccountFor),
);
