import { beforeEach, describe, expect, it } from 'vitest';
import { type EngineWorld, openEngineWorld } from '../../tests/support/engine-world';
import { requireAccount } from './accounts';
import { adjustPoints } from './adjust-points';
import { createReward, deleteReward, updateReward } from './manage-rewards';
import { createTier } from './manage-tiers';
import { createTiersProgramSettings } from './tiers-settings';

let world: EngineWorld;
let poor = '';
beforeEach(() => {
  world = openEngineWorld();
  poor = accountWith(40);
  accountWith(200);
});

function accountWith(points: number): string {
  const accountId = world.openAccount();
  adjust(accountId, points);
  return accountId;
}

function adjust(accountId: string, amount: number): void {
  const { revision } = requireAccount(world.store, accountId);
  world.run(adjustPoints, {
    accountId,
    revision: String(revision),
    appId: 'test',
    change: { amount },
  });
}

const reward = (costInPoints: number, tierId: string | null = null, active = true) => ({
  name: 'Reward',
  active,
  benefit: {
    kind: 'FLEXIBLE' as const,
    offers: [{ kind: 'FLEXIBLE' as const, tierId, costInPoints, amount: '1' }],
    terms: null,
  },
});

/** Who was told since the last time, and what. */
function told(): [who: string, what: unknown][] {
  const announcements = world
    .events()
    .filter(({ slug }) => slug === 'reward_availability_updated')
    .map(({ entityId, data }): [string, unknown] => [nameOf(entityId), JSON.parse(data)]);
  world.runSql('DELETE FROM events');
  return announcements;
}

function nameOf(accountId: string): string {
  return accountId === poor ? 'poor' : 'rich';
}

const because = (updateTrigger: string, rewardAvailable: boolean) => ({
  rewardAvailable,
  updateTrigger,
});

describe('accounts are told that a reward came into reach, or out of it', () => {
  it('by a reward that is new, cheaper, dearer, inactive or gone', () => {
    const { id } = world.run(createReward, reward(100));
    expect(told()).toEqual([['rich', because('REWARD_UPDATED', true)]]);

    world.run(updateReward, { id, revision: '1', ...reward(30) });
    expect(told()).toEqual([['poor', because('REWARD_UPDATED', true)]]);

    world.run(updateReward, { id, revision: '2', ...reward(500) });
    expect(told()).toEqual([
      ['poor', because('REWARD_UPDATED', false)],
      ['rich', because('REWARD_UPDATED', false)],
    ]);

    world.run(updateReward, { id, revision: '3', ...reward(150) });
    told();
    world.run(updateReward, { id, revision: '4', ...reward(150, null, false) });
    expect(told()).toEqual([['rich', because('REWARD_UPDATED', false)]]);

    world.run(deleteReward, { id, revision: '5' });
    expect(told()).toEqual([]);
  });

  it('by their balance', () => {
    world.run(createReward, reward(100));
    told();

    adjust(poor, 59);
    expect(told()).toEqual([]);
    adjust(poor, 1);
    expect(told()).toEqual([['poor', because('BALANCE_UPDATED', true)]]);
    adjust(poor, -1);
    expect(told()).toEqual([['poor', because('BALANCE_UPDATED', false)]]);
  });

  it('by their tier', () => {
    world.run(createTiersProgramSettings, { status: 'ACTIVE', windowMonths: 12, baseTier: null });
    world.run(createReward, reward(30));
    told();

    const definition = { name: 'Gold', description: null, icon: null };
    world.run(createTier, { definition, requiredPoints: 200 });

    expect(told()).toEqual([['rich', because('TIERS_RECALCULATED', false)]]);
  });
});
