import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { formatContact } from '../api/contacts/format-contact';
import { email, guid, text } from '../api/fields';
import { signToken } from '../api/tokens';
import type { Actor } from '../engine/command';
import { createContact } from '../engine/contacts';
import { LoyaltyError, notFound } from '../engine/errors';
import type { Engine } from '../engine/execute';
import { read } from './routes';

const SITE: Actor = { kind: 'system', id: 'site' };
const TOKEN_SECONDS = 4 * 3600;

const signUpSchema = z.strictObject({
  firstName: text(1, 100).optional(),
  lastName: text(1, 100).optional(),
  email,
});

/** People who log in to the site, which the contacts' own methods cannot make. */
export function createMemberApi(engine: Engine): Hono {
  const app = new Hono();
  app.post('/', async (context) => {
    const person = await read(context.req, signUpSchema);
    const memberId = randomUUID();
    const contact = engine.execute(createContact, { ...person, memberId }, SITE);
    return context.json({ contact: formatContact(contact), token: tokenOf(memberId) });
  });
  app.post('/:contactId/token', async (context) => {
    const { contactId } = await read(context.req, z.strictObject({ contactId: guid }));
    const contact = engine.store.contacts.get(contactId);
    if (!contact) throw notFound('Contact', contactId);
    if (contact.memberId === null) {
      throw new LoyaltyError('MEMBER_REQUIRED', `Contact ${contactId} is no site member`);
    }
    return context.json({ token: tokenOf(contact.memberId) });
  });
  return app;
}

/** What a browser of the site holds once its member has logged in. It expires in real time. */
function tokenOf(memberId: string): string {
  const issuedAt = Math.floor(Date.now() / 1000);
  return signToken({
    role: 'member',
    subjectId: memberId,
    issuedAt,
    expiresAt: issuedAt + TOKEN_SECONDS,
  });
}
