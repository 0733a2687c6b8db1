import { present } from '../engine/assert';
import type { Command } from '../engine/command';
import type { Engine } from '../engine/execute';
import { EVERYTHING } from '../engine/list-query';
import type { Database } from '../store/database';
import { populate } from '../store/populate';
import { inventCrowd } from './crowd';
import { SEEDER } from './scenario';

/** Brings the program to `size` accounts, all at once; does nothing when it has as many already. */
export function addCrowd(engine: Engine, database: Database, size: number): void {
  const { accounts, rewards } = engine.store;
  const missing = size - accounts.count(EVERYTHING);
  if (missing <= 0) return;
  const active = { op: 'eq', field: 'active', value: 1 } as const;
  const page = rewards.page({ where: active, sort: [], limit: 100 });
  const reward = present(
    page.items.find(({ benefit }) => benefit.kind === 'FIXED_AMOUNT'),
    'reward that the crowd can have bought',
  );
  const command: Command<undefined, void> = {
    name: 'addCrowd',
    run: ({ commandId, now }) =>
      populate(database, inventCrowd(missing, now), { rewardId: reward.id, commandId }),
  };
  engine.execute(command, undefined, SEEDER);
}
