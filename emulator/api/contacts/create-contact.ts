import { z } from 'zod';
import { createContact as create, type NewContact } from '../../engine/contacts';
import { actorOf } from '../auth';
import { email, text } from '../fields';
import { defineHandler } from '../handler';
import { formatContact } from './format-contact';

const infoSchema = z.strictObject({
  name: z
    .strictObject({ first: text(0, 100).optional(), last: text(0, 100).optional() })
    .optional(),
  emails: z
    .strictObject({
      items: z
        .array(
          z.strictObject({
            email,
            tag: text(0, 50).optional(),
            primary: z.boolean().optional(),
          }),
        )
        .max(1),
    })
    .optional(),
  phones: z
    .strictObject({
      items: z
        .array(
          z.strictObject({
            phone: text(1, 50),
            tag: text(0, 50).optional(),
            primary: z.boolean().optional(),
          }),
        )
        .max(1),
    })
    .optional(),
});

/** Takes one e-mail address and one phone number at most; Wix takes more. */
export const createContact = defineHandler({
  method: 'contacts.createContact',
  input: z.strictObject({ info: infoSchema }),
  run: ({ info }, { engine, caller }) => ({
    contact: formatContact(engine.execute(create, toContact(info), actorOf(caller))),
  }),
});

function toContact({ name, emails, phones }: z.output<typeof infoSchema>): NewContact {
  return {
    firstName: name?.first,
    lastName: name?.last,
    email: emails?.items[0]?.email,
    phone: phones?.items[0]?.phone,
  };
}
