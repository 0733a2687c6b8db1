import { describe, expect, it } from 'vitest';
import { sampleReward, sampleRule, sampleTiers } from '../../../tests/support/sample-program';
import { findCoverageGaps } from './coverage';
import { createDraft } from './draft';
import { addRung, removeRung } from './moves';

const DRAFT = createDraft(sampleTiers());
const LOOK = { description: null, icon: null };
const WITH_ELITE = addRung(DRAFT, { key: 'new', name: 'Elite', ...LOOK, requiredPoints: 5000 });
const offer = { rules: [sampleRule()], rewards: [sampleReward()] };

describe('the rules and rewards that would lack a tier', () => {
  it('are none while every tier has its amounts', () => {
    expect(findCoverageGaps(DRAFT, offer)).toEqual([]);
  });

  it('are all that know nothing of a new tier', () => {
    expect(findCoverageGaps(WITH_ELITE, offer)).toEqual([
      { kind: 'rule', id: 'order', name: 'Place an order', missing: ['new'] },
      { kind: 'reward', id: 'coffee', name: 'Free coffee', missing: ['new'] },
    ]);
  });

  it('are none when the new tier gets the amounts of one that goes', () => {
    const draft = removeRung(WITH_ELITE, 'gold', { kind: 'move', rungKey: 'new' });

    expect(findCoverageGaps(draft, offer)).toEqual([]);
  });

  it('are those without the base tier too, but nothing of which no amounts are known', () => {
    const rewards = [sampleReward({ prices: [{ tierId: 'gold', costInPoints: 5, value: 1 }] })];
    const rules = [sampleRule({ amounts: null })];
    const unknown = sampleReward({ kind: 'OTHER', prices: [] });

    expect(findCoverageGaps(DRAFT, { rules, rewards: [...rewards, unknown] })).toMatchObject([
      { kind: 'reward', missing: [null, 'silver'] },
    ]);
  });
});
