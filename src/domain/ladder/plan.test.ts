import { describe, expect, it } from 'vitest';
import {
  sampleReward,
  sampleRule,
  sampleTier,
  sampleTiers,
} from '../../../tests/support/sample-program';
import { simulatePlan } from '../../../tests/support/simulated-ladder';
import type { TiersProgram } from '../tier';
import { createDraft, isSameName, type LadderDraft } from './draft';
import { changeSettings, removeRung, swapDefinitions } from './moves';
import { planLadderChange, type LadderServer, type PlanStep } from './plan';
import { rebaseDraft } from './rebase-draft';

type Plain = { name: string; requiredPoints: number };

function programOf(tiers: Plain[], statusNow: TiersProgram['status'] = 'ACTIVE'): TiersProgram {
  return sampleTiers({
    status: statusNow,
    tiers: tiers
      .map((tier, index) => sampleTier({ id: `tier-${index}`, ...tier }))
      .sort((one, other) => one.requiredPoints - other.requiredPoints),
  });
}

function serverOf(program: TiersProgram): LadderServer {
  return { program, rules: [], rewards: [] };
}

function last<Item>(items: Item[]): Item {
  return items.at(-1) ?? expect.fail('There is nothing');
}

function kinds(steps: PlanStep[]): string[] {
  return steps.map(({ kind }) => kind);
}

describe('the order of a plan', () => {
  const SILVER_AND_GOLD = [
    { name: 'Silver', requiredPoints: 100 },
    { name: 'Gold', requiredPoints: 500 },
  ];

  function draftOf(rungs: Plain[], program: TiersProgram): LadderDraft {
    const byName = (name: string) => program.tiers.find((tier) => isSameName(tier.name, name));
    return {
      ...createDraft(program),
      rungs: rungs.map((rung) => {
        const tierId = byName(rung.name)?.id ?? null;
        return { ...rung, description: null, icon: null, tierId, key: tierId ?? rung.name };
      }),
    };
  }

  function planFor(now: Plain[], then: Plain[]): PlanStep[] {
    const program = programOf(now);
    return planLadderChange(serverOf(program), draftOf(then, program));
  }

  it('is empty without a change', () => {
    expect(planFor(SILVER_AND_GOLD, SILVER_AND_GOLD)).toEqual([]);
  });

  it('raises the higher tier first, when both go up', () => {
    const steps = planFor(SILVER_AND_GOLD, [
      { name: 'Silver', requiredPoints: 500 },
      { name: 'Gold', requiredPoints: 900 },
    ]);

    expect(steps).toMatchObject([
      { kind: 'update', tierId: 'tier-1', revision: '1', changes: { requiredPoints: 900 } },
      { kind: 'update', tierId: 'tier-0', revision: '1', changes: { requiredPoints: 500 } },
    ]);
  });

  it('creates before it raises and deletes after that', () => {
    const steps = planFor(
      [...SILVER_AND_GOLD, { name: 'Platinum', requiredPoints: 1000 }],
      [
        { name: 'Silver', requiredPoints: 200 },
        { name: 'Bronze', requiredPoints: 300 },
        { name: 'Gold', requiredPoints: 600 },
      ],
    );

    expect(kinds(steps)).toEqual(['create', 'update', 'update', 'delete']);
  });

  it('makes all new tiers in one call', () => {
    expect(planFor([], SILVER_AND_GOLD)).toMatchObject([
      { kind: 'create', tiers: [{ name: 'Silver' }, { name: 'Gold' }] },
    ]);
  });

  it('catches members with a tier one point lower when its threshold is still taken', () => {
    const steps = planFor(
      [{ name: 'Silver', requiredPoints: 100 }],
      [
        { name: 'Bronze', requiredPoints: 100 },
        { name: 'Silver', requiredPoints: 500 },
      ],
    );

    expect(steps).toMatchObject([
      { kind: 'create', tiers: [{ name: 'Bronze', requiredPoints: 99 }] },
      { kind: 'update', tierId: 'tier-0', changes: { requiredPoints: 500 } },
      { kind: 'update', tierId: null, revision: null, changes: { requiredPoints: 100 } },
    ]);
  });

  it('exchanges two names by way of a third', () => {
    const program = programOf(SILVER_AND_GOLD);
    const draft = swapDefinitions(createDraft(program), 'tier-0', 'tier-1');

    expect(planLadderChange(serverOf(program), draft)).toMatchObject([
      { tierId: 'tier-0', changes: { name: 'Gold 2' }, isProvisional: true },
      { tierId: 'tier-1', changes: { name: 'Silver' }, isProvisional: false },
      { tierId: 'tier-0', revision: null, changes: { name: 'Gold' }, isProvisional: false },
    ]);
  });

  it('switches tiers off first and on last', () => {
    const active = programOf(SILVER_AND_GOLD);
    const off = changeSettings(removeRung(createDraft(active), 'tier-0', { kind: 'drop' }), {
      status: 'DISABLED',
    });
    const disabled = programOf(SILVER_AND_GOLD, 'DISABLED');
    const on = changeSettings(removeRung(createDraft(disabled), 'tier-0', { kind: 'drop' }), {
      status: 'ACTIVE',
    });

    expect(kinds(planLadderChange(serverOf(active), off))).toEqual(['settings', 'delete']);
    expect(kinds(planLadderChange(serverOf(disabled), on))).toEqual(['delete', 'settings']);
  });

  it('makes room on a full ladder before it adds to it', () => {
    const full = Array.from({ length: 20 }, (_, index) => ({
      name: `Tier ${index}`,
      requiredPoints: 10 * (index + 1),
    }));
    const program = programOf(full);
    const steps = planFor(full, [...full.slice(1), { name: 'Top', requiredPoints: 999 }]);

    expect(kinds(steps)).toEqual(['delete', 'create']);
    expect(last(simulatePlan(serverOf(program), steps)).program.tiers).toHaveLength(20);
  });

  it('sends the base tier along whenever settings change', () => {
    const program = programOf(SILVER_AND_GOLD);
    const draft = changeSettings(createDraft(program), { rollingWindowMonths: 24 });

    expect(planLadderChange(serverOf(program), draft)).toEqual([
      {
        kind: 'settings',
        revision: program.revision,
        status: 'ACTIVE',
        rollingWindowMonths: 24,
        baseTier: program.baseTier,
      },
    ]);
  });
});

describe('the amounts of a tier that goes', () => {
  const program = sampleTiers();
  const server = { program, rules: [sampleRule()], rewards: [sampleReward()] };

  it('leave the rules and rewards before it does', () => {
    const draft = removeRung(createDraft(program), 'gold', { kind: 'drop' });

    const steps = planLadderChange(server, draft);

    expect(kinds(steps)).toEqual(['rehome', 'rehome', 'delete']);
    const end = last(simulatePlan(server, steps));
    expect(end.rules[0]?.amounts?.perTier.map(({ tierId }) => tierId)).toEqual([null, 'silver']);
    expect(planLadderChange(end, rebaseDraft(draft, end.program).draft)).toEqual([]);
  });

  it('take the place of those of the tier that they go to', () => {
    const prices = [
      { tierId: null, costInPoints: 100, value: 4 },
      { tierId: 'silver', costInPoints: 90, value: 5 },
      { tierId: 'gold', costInPoints: 80, value: 6 },
    ];
    const draft = removeRung(createDraft(program), 'gold', { kind: 'move', rungKey: 'silver' });
    const withPrices = { ...server, rewards: [sampleReward({ prices })] };

    const end = last(simulatePlan(withPrices, planLadderChange(withPrices, draft)));

    expect(end.rewards[0]?.prices).toEqual([
      { tierId: null, costInPoints: 100, value: 4 },
      { tierId: 'silver', costInPoints: 80, value: 6 },
    ]);
  });

  it('of a reward that nobody else can have stay: Wix takes no reward without any', () => {
    const prices = [{ tierId: 'gold', costInPoints: 80, value: 6 }];
    const draft = removeRung(createDraft(program), 'gold', { kind: 'drop' });

    const steps = planLadderChange(
      { program, rules: [], rewards: [sampleReward({ prices })] },
      draft,
    );

    expect(kinds(steps)).toEqual(['delete']);
  });
});
