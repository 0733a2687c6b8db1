import { z } from 'zod';
import type { LocalWix } from '../../../local/create-local-wix';

const points = z.object({
  balance: z.number(),
  earned: z.number(),
  adjusted: z.number(),
  redeemed: z.number(),
});
const accountAnswer = z.object({
  account: z.object({ id: z.string(), revision: z.string(), points }),
});
const totalsAnswer = z.object({ points });
const tierTotalsAnswer = z.object({
  tierTotals: z.array(z.object({ id: z.string().optional(), numberOfAccounts: z.number() })),
});
const tiersAnswer = z.object({
  tiers: z.array(
    z.object({
      id: z.string(),
      revision: z.string(),
      requiredPoints: z.number(),
      tierDefinition: z.object({ name: z.string() }),
    }),
  ),
});
const contactsAnswer = z.object({ contacts: z.array(z.object({ id: z.string() })) });

/** The loyalty service as another program sees it: what happens behind a page's back. */
export function loyaltyApi({ emulator }: LocalWix) {
  const send = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(new URL(path, emulator.url), {
      method,
      headers: {
        authorization: emulator.info.tokens.admin,
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    const content: unknown = await answer.json();
    return content;
  };
  const getAccount = async (email: string) => {
    const contactId = await findContact(email);
    const answer = await send(
      'GET',
      `/loyalty-accounts/v1/accounts/fetch-by?contactId=${contactId}`,
    );
    return accountAnswer.parse(answer).account;
  };
  const findContact = async (email: string) => {
    const filter = { 'primaryInfo.email': email };
    const answer = await send('POST', '/contacts/v4/contacts/query', { query: { filter } });
    const [contact] = contactsAnswer.parse(answer).contacts;
    if (!contact) throw new Error(`No contact has the e-mail ${email}.`);
    return contact.id;
  };
  const listTiers = async () => {
    const { tiers } = tiersAnswer.parse(await send('GET', '/loyalty-tiers/v1/tiers'));
    return tiers.toSorted((one, other) => one.requiredPoints - other.requiredPoints);
  };
  return {
    getAccount,
    listTiers,
    /** Moves a tier as another admin would. */
    moveTier: async (name: string, requiredPoints: number) => {
      const tier = (await listTiers()).find(({ tierDefinition }) => tierDefinition.name === name);
      if (!tier) throw new Error(`No tier is called ${name}.`);
      const { id, revision } = tier;
      await send('PATCH', `/loyalty-tiers/v1/tiers/${id}`, {
        tier: { id, revision, requiredPoints },
      });
    },
    /** How many members each tier has, by its name; the base tier's is empty. */
    countMembers: async () => {
      const tiers = await listTiers();
      const { tierTotals } = tierTotalsAnswer.parse(
        await send('GET', '/loyalty-accounts/v1/accounts/program-totals'),
      );
      return new Map(
        tierTotals.map(({ id, numberOfAccounts }) => [
          tiers.find((tier) => tier.id === id)?.tierDefinition.name ?? '',
          numberOfAccounts,
        ]),
      );
    },
    createAccount: async (email: string) => {
      const contactId = await findContact(email);
      const answer = await send('POST', '/loyalty-accounts/v1/accounts', { contactId });
      return accountAnswer.parse(answer).account;
    },
    adjust: async (email: string, amount: number) => {
      const { id, revision } = await getAccount(email);
      const path = `/loyalty-accounts/v1/accounts/${id}/adjust-points`;
      await send('POST', path, { amount, revision, description: 'At the till' });
    },
    activate: async (name: string) => {
      await send('PATCH', '/loyalty-programs/v1/program', { loyaltyProgram: { name } });
      await send('POST', '/loyalty-programs/v1/program/activate', {});
    },
    pause: () => send('POST', '/loyalty-programs/v1/program/pause', {}),
    /** So many points for every 1 that is spent in the shop. */
    giveForOrders: (points: number) =>
      send('POST', '/loyalty-earning-rules/v1/earning-rules', {
        earningRule: {
          sourceAppId: '553c79f3-5625-4f38-b14b-ef7c0d1e87df',
          triggerAppId: '1380b703-ce81-ff05-f115-39571d94dfcd',
          triggerActivityType: 'stores/OrderPaid',
          title: 'Place an order',
          status: 'ACTIVE',
          conversionRate: { configs: [{ moneyAmount: 1, points }] },
        },
      }),
    getTotals: async () => {
      const answer = await send('GET', '/loyalty-accounts/v1/accounts/program-totals');
      return totalsAnswer.parse(answer).points;
    },
  };
}
