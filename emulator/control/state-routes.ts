import { Hono } from 'hono';
import type { Engine } from '../engine/execute';
import type { Store } from '../engine/store';
import { planOf } from '../engine/switch-plan';
import type { TableCounts } from '../store/count-tables';

/** What the world consists of, at a glance. */
export function createStateApi({ store }: Engine, count: () => TableCounts): Hono {
  const app = new Hono();
  app.get('/', (context) => {
    const program = store.program.get();
    const { points, tiers } = store.accounts.totals();
    const accountsIn = (id: string | null) =>
      tiers.find(({ tierId }) => tierId === id)?.accounts ?? 0;
    return context.json({
      program: {
        name: program.name,
        pointsName: program.customName,
        status: program.status,
        expiration: program.expiration.status,
      },
      plan: planOf(program),
      counts: count(),
      points,
      tiers: {
        status: store.tiers.settings()?.status ?? 'DISABLED',
        ladder: ladder(store, accountsIn),
      },
    });
  });
  return app;
}

/** The base tier, which has no id, and the tiers above it. */
function ladder({ tiers }: Store, accountsIn: (tierId: string | null) => number) {
  const base = tiers.settings()?.baseTier?.name ?? null;
  return [
    { id: null, name: base, requiredPoints: 0, accounts: accountsIn(null) },
    ...tiers.list().map(({ id, definition, requiredPoints }) => ({
      id,
      name: definition.name,
      requiredPoints,
      accounts: accountsIn(id),
    })),
  ];
}
