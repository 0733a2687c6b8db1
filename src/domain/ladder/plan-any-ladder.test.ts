import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleTier, sampleTiers } from '../../../tests/support/sample-program';
import { simulatePlan } from '../../../tests/support/simulated-ladder';
import type { TiersProgram } from '../tier';
import { standingFor } from '../tier-progress';
import { createDraft, type LadderDraft } from './draft';
import { planLadderChange, type LadderServer } from './plan';
import { rebaseDraft } from './rebase-draft';

const NAMES = [
  'Ash',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elm',
  'Fir',
  'Ginkgo',
  'Hazel',
  'Ivy',
  'Juniper',
];

type Plain = { name: string; requiredPoints: number };

/** Tiers with distinct names and thresholds, from so few of both that they get in each other's way. */
const plainLadder: fc.Arbitrary<Plain[]> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 6 }),
    fc.uniqueArray(fc.integer({ min: 101, max: 112 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([names, thresholds]) =>
    names.map((name, index) => ({ name, requiredPoints: thresholds[index] ?? 1 })),
  );

const status = fc.constantFrom('ACTIVE', 'PAUSED', 'DISABLED', 'DRAFT');

/** The ladder that there is, and one to become: some of its tiers stay, as somebody else or something new. */
const change = fc
  .record({
    now: plainLadder,
    then: plainLadder,
    isKept: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    statusNow: status,
    statusThen: status,
    windowThen: fc.constantFrom(12, 24),
  })
  .map(({ now, then, isKept, statusNow, statusThen, windowThen }) => {
    const program = programOf(now, statusNow);
    const draft: LadderDraft = {
      ...createDraft(program),
      status: statusThen,
      rollingWindowMonths: windowThen,
      rungs: then
        .map((rung, index) => {
          const tierId = isKept[index] ? (program.tiers[index]?.id ?? null) : null;
          return { ...rung, description: null, icon: null, tierId, key: tierId ?? `new-${index}` };
        })
        .sort((one, other) => one.requiredPoints - other.requiredPoints),
    };
    return { server: { program, rules: [], rewards: [] }, draft };
  });

function programOf(tiers: Plain[], statusNow: TiersProgram['status'] = 'ACTIVE'): TiersProgram {
  return sampleTiers({
    status: statusNow,
    tiers: tiers
      .map((tier, index) => sampleTier({ id: `tier-${index}`, ...tier }))
      .sort((one, other) => one.requiredPoints - other.requiredPoints),
  });
}

function last<Item>(items: Item[]): Item {
  return items.at(-1) ?? expect.fail('There is nothing');
}

describe('a plan from any ladder to any ladder', () => {
  it('reaches it, and never has two tiers of one name or threshold, or more than 20', () => {
    fc.assert(
      fc.property(change, ({ server, draft }) => {
        const end = last(simulatePlan(server, planLadderChange(server, draft))).program;

        expect(end.tiers.map(({ name, requiredPoints }) => ({ name, requiredPoints }))).toEqual(
          draft.rungs.map(({ name, requiredPoints }) => ({ name, requiredPoints })),
        );
        expect(end.status).toBe(draft.status);
        expect(end.rollingWindowMonths).toBe(draft.rollingWindowMonths);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing to plan once it is carried out', () => {
    fc.assert(
      fc.property(change, ({ server, draft }) => {
        const end = last(simulatePlan(server, planLadderChange(server, draft)));

        const { draft: rebased } = rebaseDraft(adopt(draft, end), end.program);

        expect(planLadderChange(end, rebased)).toEqual([]);
      }),
    );
  });

  it('can be interrupted after any step: a new plan does the rest', () => {
    fc.assert(
      fc.property(change, fc.nat(), ({ server, draft }, at) => {
        const steps = planLadderChange(server, draft);
        const middle = last(simulatePlan(server, steps.slice(0, at % (steps.length + 1))));
        const { draft: rebased } = rebaseDraft(adopt(draft, middle), middle.program);

        const end = last(simulatePlan(middle, planLadderChange(middle, rebased))).program;

        expect(end.tiers.map(({ name, requiredPoints }) => ({ name, requiredPoints }))).toEqual(
          draft.rungs.map(({ name, requiredPoints }) => ({ name, requiredPoints })),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves nobody without a tier for a moment who has one before and after', () => {
    fc.assert(
      fc.property(change, ({ server, draft }) => {
        const states = simulatePlan(server, planLadderChange(server, draft));
        for (let points = 90; points <= 113; points += 1) {
          const places = states.map(({ program }) => isPlaced(program, points));
          if (places[0] && places.at(-1)) expect(places).not.toContain(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** What the apply engine does: rungs learn the ids of the tiers that were made for them. */
function adopt(draft: LadderDraft, { program }: LadderServer): LadderDraft {
  const rungs = draft.rungs.map((rung) => {
    const made = program.tiers.find(({ id }) => id === `made-${rung.key}`);
    return made ? { ...rung, tierId: made.id } : rung;
  });
  return { ...draft, rungs };
}

function isPlaced({ status: now, tiers }: TiersProgram, points: number): boolean {
  return now === 'ACTIVE' && standingFor(tiers, points).tier !== null;
}
