import { describe, expect, it } from 'vitest';
import {
  sampleProgram,
  sampleReward,
  sampleRule,
  sampleTier,
  sampleTiers,
  sampleTotals,
} from '../../../../tests/support/sample-program';
import type { Fact } from './fact';
import type { EarningAmounts } from '../../../domain/earning-rule';
import { launchChecks, type CheckId, type LaunchFacts } from './launch-checks';

const known = <Value>(value: Value): Fact<Value> => ({ status: 'known', value });

/** Everything in order; a test puts one thing out of it. */
function facts(changes: Partial<LaunchFacts> = {}): LaunchFacts {
  return {
    program: known(sampleProgram()),
    rules: known([sampleRule()]),
    rewards: known([sampleReward()]),
    tiers: known(sampleTiers()),
    totals: known(sampleTotals()),
    basis: known({ rule: sampleRule(), order: { spend: 40, orders: 3 } }),
    ...changes,
  };
}

const check = (id: CheckId, changes: Partial<LaunchFacts>) =>
  launchChecks(facts(changes)).find((found) => found.id === id);

const flatRule: EarningAmounts = { type: 'FIXED', perTier: [{ tierId: null, points: 50 }] };

const price = (costInPoints: number) => ({ tierId: null, costInPoints, value: 5 });

describe('the launch checks', () => {
  it('all pass when everything is in order', () => {
    const states = launchChecks(facts()).map(({ state }) => state);

    expect(new Set(states)).toEqual(new Set(['passed']));
    expect(states).toHaveLength(9);
  });

  it.each<[string, CheckId, Partial<LaunchFacts>]>([
    ['the program has no name', 'named', { program: known(sampleProgram({ name: null })) }],
    ['there is no rule', 'activeRule', { rules: known([]) }],
    ['all rules are paused', 'activeRule', { rules: known([sampleRule({ status: 'PAUSED' })]) }],
    ['no reward is active', 'activeReward', { rewards: known([sampleReward({ active: false })]) }],
    ['the ladder is not in use', 'tiersOn', { tiers: known(sampleTiers({ status: 'DRAFT' })) }],
    ['nobody is a member', 'members', { totals: known(sampleTotals({ tiers: [] })) }],
  ])('fail when %s', (_case, id, changes) => {
    expect(check(id, changes)?.state).toBe('failed');
  });

  it('name the tiers that ask for the same number of points', () => {
    const tiers = [sampleTier(), sampleTier({ id: 'gold', name: 'Gold' })];

    expect(check('thresholds', { tiers: known(sampleTiers({ tiers })) })).toEqual({
      id: 'thresholds',
      state: 'failed',
      names: ['Silver', 'Gold'],
    });
  });

  it('name the active rules in which a tier has no amount', () => {
    const rules = [
      sampleRule(),
      sampleRule({ id: 'review', title: 'Write a review', amounts: flatRule }),
      sampleRule({ id: 'old', title: 'Old', status: 'PAUSED', amounts: flatRule }),
    ];

    expect(check('rulesCoverTiers', { rules: known(rules) })?.names).toEqual(['Write a review']);
  });

  it('name the active rewards in which a tier has no price', () => {
    const rewards = [
      sampleReward({ prices: [{ tierId: 'gold', costInPoints: 100, value: 4 }] }),
      sampleReward({ id: 'tea', name: 'Free tea' }),
    ];

    expect(check('rewardsCoverTiers', { rewards: known(rewards) })?.names).toEqual(['Free coffee']);
  });

  it('do not ask for tiers where there is no ladder', () => {
    const ids = launchChecks(facts({ tiers: known(sampleTiers({ tiers: [] })) })).map((c) => c.id);

    expect(ids).toEqual(['named', 'activeRule', 'activeReward', 'reachable', 'members']);
  });

  it('name the nearest reward when it takes too many orders', () => {
    const far = sampleReward({ name: 'Yacht', prices: [price(2001)] });

    expect(check('reachable', { rewards: known([far]) })).toEqual({
      id: 'reachable',
      state: 'failed',
      names: ['Yacht'],
    });
    expect(
      check('reachable', { rewards: known([far, sampleReward({ prices: [price(2000)] })]) })?.state,
    ).toBe('passed');
  });

  it('ask what an order costs while nobody knows, and then say nothing about reach', () => {
    const basis = known({ rule: sampleRule(), order: null });

    expect(check('typicalOrder', { basis })?.state).toBe('failed');
    expect(check('reachable', { basis })).toBeUndefined();
    expect(check('typicalOrder', {})).toBeUndefined();
    expect(check('typicalOrder', { basis, rewards: known([]) })).toBeUndefined();
  });

  it('say nothing about reach where points are not earned by purchases', () => {
    expect(check('reachable', { basis: known(null) })).toBeUndefined();
  });

  it('need no rules to see that there is no ladder to cover', () => {
    const changes = {
      tiers: known(sampleTiers({ status: 'DISABLED' })),
      rules: { status: 'unknown' } as const,
    };

    expect(check('rulesCoverTiers', changes)).toBeUndefined();
  });

  it('do not ask to switch on tiers that the plan does not include', () => {
    const features = { tiers: false, pointsExpiration: true };

    expect(check('tiersOn', { program: known(sampleProgram({ features })) })).toBeUndefined();
  });

  it('do not guess while something is not known yet, or cannot be', () => {
    expect(check('rulesCoverTiers', { rules: { status: 'pending' } })?.state).toBe('pending');
    expect(check('rulesCoverTiers', { tiers: { status: 'unknown' } })?.state).toBe('unknown');
    expect(
      check('rulesCoverTiers', { rules: { status: 'pending' }, tiers: { status: 'unknown' } })
        ?.state,
    ).toBe('unknown');
  });
});
