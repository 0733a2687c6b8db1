import { z } from 'zod';
import { createContact as create, type NewContact } from '../../engine/contacts';
import { actorOf } from '../auth';
import { email, text } from '../fields';
import { defineHandler } from '../handler';
import { formatContact } from './format-contact';

const EMAIL_TAGS = ['UNTAGGED', 'MAIN', 'HOME', 'WORK'] as const;
const PHONE_TAGS = [...EMAIL_TAGS, 'MOBILE', 'FAX'] as const;

const name = text(0, 1000).nullish();
const primary = z.boolean().nullish();

const infoSchema = z.strictObject({
  name: z.strictObject({ first: name, last: name }).optional(),
  emails: z
    .strictObject({
      items: z.array(z.strictObject({ email, tag: z.enum(EMAIL_TAGS).optional(), primary })).max(1),
    })
    .optional(),
  phones: z
    .strictObject({
      items: z
        .array(z.strictObject({ phone: text(1, 50), tag: z.enum(PHONE_TAGS).optional(), primary }))
        .max(1),
    })
    .optional(),
});

/** Takes one e-mail address and one phone number at most, and no duplicates; Wix takes more. */
export const createContact = defineHandler({
  method: 'contacts.createContact',
  input: z.strictObject({ info: infoSchema, allowDuplicates: z.literal(false).optional() }),
  run: ({ info }, { engine, caller }) => ({
    contact: formatContact(engine.execute(create, toContact(info), actorOf(caller))),
  }),
});

function toContact({ name, emails, phones }: z.output<typeof infoSchema>): NewContact {
  return {
    firstName: name?.first ?? undefined,
    lastName: name?.last ?? undefined,
    email: emails?.items[0]?.email,
    phone: phones?.items[0]?.phone,
  };
}
