import { z } from 'zod';
import { LoyaltyError } from '../../engine/errors';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatContact } from './format-contact';

export const getContact = defineHandler({
  method: 'contacts.getContact',
  input: z.strictObject({ contactId: guid, id: guid.optional() }),
  run: ({ contactId }, { engine }) => {
    const contact = engine.store.contacts.get(contactId);
    if (!contact) {
      throw new LoyaltyError('CONTACT_NOT_FOUND', `Contact ${contactId} not found`, {
        entityId: contactId,
      });
    }
    return { contact: formatContact(contact) };
  },
});
