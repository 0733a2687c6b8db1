import { z } from 'zod';
import type { Call, HttpClient } from './http-client';

const accountSchema = z.looseObject({ id: z.string(), revision: z.string() });
const pageSchema = z.object({
  loyaltyAccounts: z.array(accountSchema),
  pagingMetadata: z.object({ cursors: z.object({ next: z.string().optional() }) }),
});

/** An account as the API answers it. */
export type ApiAccount = z.infer<typeof accountSchema>;

/** Up to `limit` accounts, page by page. */
export async function readAccounts(client: HttpClient, limit: number): Promise<ApiAccount[]> {
  const accounts: ApiAccount[] = [];
  let cursor: string | undefined;
  do {
    const call = queryCall({ cursorPaging: { limit: 100, ...(cursor && { cursor }) } });
    const page = pageSchema.parse(await client.ask(call));
    accounts.push(...page.loyaltyAccounts);
    cursor = page.pagingMetadata.cursors.next;
  } while (cursor && accounts.length < limit);
  return accounts.slice(0, limit);
}

export const queryCall = (query: object): Call => ({
  verb: 'POST',
  path: '/loyalty-accounts/v1/accounts/query',
  body: { query },
});

export const searchCall = (search: object): Call => ({
  verb: 'POST',
  path: '/loyalty-accounts/v1/accounts/search',
  body: { search },
});

/** A page of 50, filtered and sorted. */
export const filteredPage = queryCall({
  filter: { 'points.balance': { $gte: 100 } },
  sort: [{ fieldName: 'points.balance', order: 'DESC' }],
  cursorPaging: { limit: 50 },
});

/** Adjusts accounts one after the other, over and over; each call carries the revision that is current then. */
export function adjustCalls(accounts: readonly ApiAccount[], count: number): () => Call[] {
  const revisions = accounts.map(({ id, revision }) => ({ id, revision: Number(revision) }));
  let next = 0;
  return () =>
    Array.from({ length: count }, () => {
      const account = revisions[next % revisions.length];
      if (!account) throw new Error('No accounts to adjust');
      next += 1;
      const revision = String(account.revision);
      account.revision += 1;
      return {
        verb: 'POST',
        path: `/loyalty-accounts/v1/accounts/${account.id}/adjust-points`,
        body: { amount: 1, revision },
      };
    });
}
