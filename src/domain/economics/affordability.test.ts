import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affordability, neededEvidence, type BalanceEvidence } from './affordability';

type Member = { tierId: string | null; balance: number };

const TIERS = [null, 'silver', 'gold'];

const member = fc.record({
  tierId: fc.constantFrom(...TIERS),
  balance: fc.integer({ min: 0, max: 300 }),
});
const prices = fc
  .tuple(...TIERS.map(() => fc.option(fc.integer({ min: 1, max: 300 }), { nil: null })))
  .map((costs) =>
    costs.flatMap((costInPoints, index) =>
      costInPoints === null ? [] : [{ tierId: TIERS[index] ?? null, costInPoints, value: 5 }],
    ),
  );

/** What the loyalty service says about these members, with the balances of as many of a tier as `limit` allows. */
function evidenceOf(members: readonly Member[], reward: Reward, limit = Infinity): BalanceEvidence {
  const tiers = TIERS.map((tierId) => ({
    tierId,
    accounts: members.filter((each) => each.tierId === tierId).length,
  }));
  const { bound, tierIds } = neededEvidence(reward, tiers);
  return {
    tiers,
    counts:
      bound === null
        ? []
        : [{ points: bound, accounts: members.filter(({ balance }) => balance >= bound).length }],
    samples: new Map(
      tierIds.map((tierId) => [
        tierId,
        members
          .filter((each) => each.tierId === tierId)
          .map(({ balance }) => balance)
          .slice(0, limit),
      ]),
    ),
  };
}

type Reward = { prices: { tierId: string | null; costInPoints: number; value: number }[] };

function countByHand(members: readonly Member[], reward: Reward): number {
  return members.filter(({ tierId, balance }) => {
    const price = reward.prices.find((each) => each.tierId === tierId);
    return price !== undefined && balance >= price.costInPoints;
  }).length;
}

describe('who can afford a reward', () => {
  it('is counted exactly where every member that matters was looked at', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 60 }), prices, (members, list) => {
        const reward = { prices: list };

        expect(affordability(reward, evidenceOf(members, reward))).toEqual({
          accounts: countByHand(members, reward),
          margin: 0,
          total: members.length,
        });
      }),
    );
  });

  it('needs no look at single members where all tiers pay the same', () => {
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 1 }),
        fc.integer({ min: 1, max: 300 }),
        (members, costInPoints) => {
          const reward = {
            prices: TIERS.map((tierId) => ({ tierId, costInPoints, value: 5 })),
          };
          const evidence = evidenceOf(members, reward);

          expect(neededEvidence(reward, evidence.tiers)).toEqual({
            bound: costInPoints,
            tierIds: [],
          });
          expect(affordability(reward, evidence)?.margin).toBe(0);
        },
      ),
    );
  });

  it('is never more than everybody, or fewer than nobody', () => {
    fc.assert(
      fc.property(
        fc.array(member, { maxLength: 60 }),
        prices,
        fc.integer({ min: 1, max: 5 }),
        (members, list, limit) => {
          const reward = { prices: list };
          const found = affordability(reward, evidenceOf(members, reward, limit));

          expect(found?.accounts).toBeGreaterThanOrEqual(0);
          expect(found?.accounts).toBeLessThanOrEqual(members.length);
        },
      ),
    );
  });

  it('is told with a margin after a sample, in which the truth lies', () => {
    const members = Array.from({ length: 3000 }, (_unused, index): Member => ({
      tierId: index % 3 === 0 ? 'silver' : null,
      balance: (index * 7919) % 300,
    }));
    const reward = {
      prices: [
        { tierId: null, costInPoints: 150, value: 5 },
        { tierId: 'silver', costInPoints: 100, value: 5 },
      ],
    };

    const found = affordability(reward, evidenceOf(members, reward, 200));

    const truth = countByHand(members, reward);
    expect(found?.margin).toBeGreaterThan(0);
    expect(Math.abs((found?.accounts ?? 0) - truth)).toBeLessThanOrEqual(found?.margin ?? 0);
  });

  it('is not certain because everybody in a sample is alike', () => {
    const members = Array.from({ length: 1000 }, (_unused, index): Member => ({
      tierId: index % 4 === 0 ? 'silver' : null,
      balance: 0,
    }));
    const reward = {
      prices: [
        { tierId: null, costInPoints: 150, value: 5 },
        { tierId: 'silver', costInPoints: 100, value: 5 },
      ],
    };

    expect(affordability(reward, evidenceOf(members, reward, 200))?.margin).toBeGreaterThan(0);
  });

  it('is not said before it is known', () => {
    const reward = { prices: [{ tierId: null, costInPoints: 100, value: 5 }] };
    const tiers = [
      { tierId: null, accounts: 30 },
      { tierId: 'silver', accounts: 9 },
    ];
    const counts = [{ points: 100, accounts: 8 }];

    expect(affordability(reward, { tiers, counts: [], samples: new Map() })).toBeNull();
    expect(affordability(reward, { tiers, counts, samples: new Map() })).toBeNull();
  });
});
