import { defineHandler, NO_INPUT } from '../handler';

/** One entry a tier, also for tiers without accounts; the base tier's has no id. */
export const getProgramTotals = defineHandler({
  method: 'accounts.getProgramTotals',
  input: NO_INPUT,
  run: (_input, { engine }) => {
    const { points, tiers } = engine.store.accounts.totals();
    const accountsIn = (tierId: string | null) =>
      tiers.find((tier) => tier.tierId === tierId)?.accounts ?? 0;
    return {
      points,
      tierTotals: [
        { numberOfAccounts: accountsIn(null) },
        ...engine.store.tiers.list().map(({ id }) => ({ id, numberOfAccounts: accountsIn(id) })),
      ],
    };
  },
});
