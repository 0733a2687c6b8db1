import { z } from 'zod';
import type { emulateWix } from './emulated-wix';

export type EmulatedWix = Awaited<ReturnType<typeof emulateWix>>;

const contactsSchema = z.object({
  contacts: z.array(
    z.object({
      id: z.string(),
      primaryInfo: z.object({ email: z.string().optional() }),
      memberInfo: z.object({ memberId: z.string() }).optional(),
    }),
  ),
});

export type SeededContact = z.infer<typeof contactsSchema>['contacts'][number];

const accountSchema = z.object({ _id: z.string(), contactId: z.string(), revision: z.string() });

/** Names the program and starts it, which most methods need. */
export async function launchProgram({ asOwner }: EmulatedWix): Promise<void> {
  await asOwner.programs.updateLoyaltyProgram({ name: 'Star Club' });
  await asOwner.programs.activateLoyaltyProgram();
}

/** The contacts of the seed, in the order they were created. */
export async function listContacts({ request }: EmulatedWix): Promise<SeededContact[]> {
  const response = await request('/contacts/v4/contacts/query', {
    method: 'POST',
    body: JSON.stringify({ query: { sort: [{ fieldName: 'createdDate', order: 'ASC' }] } }),
  });
  const { contacts } = contactsSchema.parse(await response.json());
  return contacts;
}

/** Opens an account for the `index`-th contact of the seed, in a running program. */
export async function openAccount(wix: EmulatedWix, index = 0) {
  const contact = (await listContacts(wix))[index];
  if (!contact) throw new Error(`The seed has no contact ${index}`);
  const { account } = await wix.asOwner.accounts.createAccount(contact.id);
  return accountSchema.parse(account);
}
