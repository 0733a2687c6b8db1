import { beforeEach, describe, expect, it } from 'vitest';
import type { LadderPorts } from '../../../src/dashboard/data/tiers/ladder-ports';
import { WebMethodError } from '../../../src/domain/errors';
import type { LadderDraft } from '../../../src/domain/ladder/draft';
import {
  addRung,
  changeSettings,
  moveRung,
  removeRung,
  swapDefinitions,
} from '../../../src/domain/ladder/moves';
import { raiseLadder } from '../tiers/ladder';
import { emulateBackend } from '../web-methods/emulate-backend';
import { apply, openDraft, realPorts } from './real-ports';

const wix = await emulateBackend();
const COPPER = { key: 'new', name: 'Copper', description: null, icon: null, requiredPoints: 50 };
const ids = { silver: '', gold: '' };

/** Silver (100) and Gold (500), in use. */
beforeEach(async () => {
  Object.assign(ids, await raiseLadder(wix));
});

async function ladder(): Promise<[string, number][]> {
  const { tiers = [] } = await wix.asOwner.tiers.getTiersProgram();
  return tiers
    .map((tier): [string, number] => [tier.tierDefinition?.name ?? '', tier.requiredPoints ?? 0])
    .sort(([, one], [, other]) => one - other);
}

async function someoneMoves(tierId: string, requiredPoints: number): Promise<void> {
  const { revision } = await wix.asOwner.tiers.getTier(tierId);
  await wix.asOwner.tiers.updateTier(tierId, { revision: revision ?? '', requiredPoints });
}

/** The whole ladder changes: one tier more, one higher, one less, and two names change places. */
async function wideDraft(): Promise<LadderDraft> {
  const added = addRung(moveRung(await openDraft(), ids.gold, 900), COPPER);
  const swapped = swapDefinitions(added, 'new', ids.gold);
  return changeSettings(removeRung(swapped, ids.silver, { kind: 'drop' }), {
    rollingWindowMonths: 24,
  });
}

const WIDE: [string, number][] = [
  ['Gold', 50],
  ['Copper', 900],
];

function statesOf(end: Awaited<ReturnType<typeof apply>>['end']) {
  return end?.steps.map(({ step, state }) => [step.kind, state]);
}

describe('applying a draft', () => {
  it('makes the ladder what the draft says, and tells each step', async () => {
    const { end, states, draft } = await apply(await wideDraft());

    expect(end).toMatchObject({ phase: 'done', foreign: [] });
    expect(await ladder()).toEqual(WIDE);
    expect(states.filter(({ phase }) => phase === 'running').length).toBeGreaterThan(
      2 * (end?.steps.length ?? 0),
    );
    expect(draft.rungs.every(({ tierId }) => tierId !== null)).toBe(true);
    expect((await apply(draft)).end).toEqual({ phase: 'done', steps: [], foreign: [] });
  });

  it('without changes does nothing', async () => {
    expect((await apply(await openDraft())).end).toMatchObject({ phase: 'done', steps: [] });
  });

  it('pauses between two steps, and goes on later', async () => {
    let asked = 0;
    const paused = await apply(await wideDraft(), { isStopping: () => (asked += 1) > 2 });

    expect(paused.end).toMatchObject({ phase: 'stopped', reason: { kind: 'paused' } });
    expect(
      statesOf(paused.end)
        ?.slice(0, 3)
        .map(([, state]) => state),
    ).toEqual(['done', 'done', 'waiting']);

    expect((await apply(paused.draft)).end).toMatchObject({ phase: 'done' });
    expect(await ladder()).toEqual(WIDE);
  });
});

describe('a second admin', () => {
  it('who changed the ladder before stops it before anything happens', async () => {
    const draft = moveRung(await openDraft(), ids.silver, 200);
    await someoneMoves(ids.gold, 700);

    const { end, draft: fresh } = await apply(draft);

    expect(end).toMatchObject({
      phase: 'stopped',
      reason: { kind: 'moved' },
      foreign: [{ kind: 'changed', name: 'Gold' }],
      remaining: [{ kind: 'update', changes: { requiredPoints: 200 } }],
    });
    expect(await ladder()).toEqual([
      ['Silver', 100],
      ['Gold', 700],
    ]);
    expect((await apply(fresh)).end).toMatchObject({ phase: 'done' });
    expect(await ladder()).toEqual([
      ['Silver', 200],
      ['Gold', 700],
    ]);
  });

  it('who changes a tier in the middle stops it there, and a fresh plan does the rest', async () => {
    const draft = moveRung(moveRung(await openDraft(), ids.gold, 900), ids.silver, 200);
    const intruding = interruptBefore('updateTier', 2, () => someoneMoves(ids.silver, 150));

    const { end, draft: fresh } = await apply(draft, { ports: intruding });

    expect(statesOf(end)).toEqual([
      ['update', 'done'],
      ['update', 'failed'],
    ]);
    expect(end).toMatchObject({
      phase: 'stopped',
      reason: { kind: 'failed', error: { kind: 'conflict' } },
      foreign: [{ kind: 'changed', name: 'Silver' }],
      remaining: [{ kind: 'update', changes: { requiredPoints: 200 } }],
    });

    expect((await apply(fresh)).end).toMatchObject({ phase: 'done' });
    expect(await ladder()).toEqual([
      ['Silver', 200],
      ['Gold', 900],
    ]);
  });

  it('who removes a tier that the draft leaves alone is obeyed', async () => {
    const draft = moveRung(await openDraft(), ids.silver, 200);
    const intruding = interruptBefore('updateTier', 1, async () => {
      await wix.asOwner.tiers.deleteTier(ids.gold, '1');
    });

    const { end } = await apply(draft, { ports: intruding });

    expect(end).toMatchObject({
      phase: 'done',
      foreign: [{ kind: 'removed', name: 'Gold', recreated: false }],
    });
    expect(await ladder()).toEqual([['Silver', 200]]);
  });

  it('who takes a threshold that the draft wants leaves a ladder that the owner must mend', async () => {
    const draft = addRung(await openDraft(), COPPER);
    const intruding = interruptBefore('createTier', 1, async () => {
      await wix.asOwner.tiers.createTier({
        tierDefinition: { name: 'Bronze' },
        requiredPoints: 50,
      });
    });

    const { end } = await apply(draft, { ports: intruding });

    expect(end).toMatchObject({
      phase: 'stopped',
      reason: { kind: 'flawed', flaws: [{ kind: 'threshold-taken' }] },
      foreign: [{ kind: 'added', name: 'Bronze' }],
    });
  });
});

/** Does something just before the `call`-th call of a write. */
function interruptBefore(
  method: 'createTier' | 'updateTier',
  call: number,
  act: () => Promise<void>,
): LadderPorts {
  let calls = 0;
  const interrupt = async () => {
    calls += 1;
    if (calls === call) await act();
  };
  const { writes } = realPorts;
  const intruding =
    method === 'createTier'
      ? {
          createTier: async (input: Parameters<typeof writes.createTier>[0]) => {
            await interrupt();
            return writes.createTier(input);
          },
        }
      : {
          updateTier: async (input: Parameters<typeof writes.updateTier>[0]) => {
            await interrupt();
            return writes.updateTier(input);
          },
        };
  return { ...realPorts, writes: { ...writes, ...intruding } };
}

describe('a lost answer', () => {
  it.each(['createTier', 'updateTier', 'deleteTier', 'updateTiersProgramSettings'])(
    'to %s is found out, and the rest goes on',
    async (name) => {
      await wix.fault({
        method: `tiers.${name}`,
        kind: { type: 'drop-after-commit' },
        times: 1,
      });

      const { end } = await apply(await wideDraft());

      expect(end).toMatchObject({ phase: 'done', foreign: [] });
      expect(await ladder()).toEqual(WIDE);
    },
  );

  it('to a change that did not happen stops it, and applying again goes on', async () => {
    await wix.fault({ method: 'tiers.updateTier', kind: { type: 'drop-before' }, times: 1 });

    const { end, draft } = await apply(await wideDraft());

    expect(end).toMatchObject({
      phase: 'stopped',
      reason: { kind: 'failed', error: { kind: 'unavailable' } },
      foreign: [],
    });
    expect(end?.steps.some(({ state }) => state === 'failed')).toBe(true);
    expect((await apply(draft)).end).toMatchObject({ phase: 'done' });
    expect(await ladder()).toEqual(WIDE);
  });

  it('stays unknown while nothing can be read, and is found out by applying again', async () => {
    const draft = addRung(await openDraft(), COPPER);
    let isCut = false;
    const cut: LadderPorts = {
      read: () => {
        if (!isCut) return realPorts.read();
        throw new WebMethodError({ kind: 'unavailable', code: 'NO_ANSWER' });
      },
      writes: {
        ...realPorts.writes,
        createTier: async (input) => {
          await realPorts.writes.createTier(input);
          isCut = true;
          throw new WebMethodError({ kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });
        },
      },
    };

    const lost = await apply(draft, { ports: cut });

    expect(lost.end).toMatchObject({ phase: 'stopped', remaining: null });
    expect(statesOf(lost.end)).toEqual([['create', 'unknown']]);
    expect((await apply(lost.draft)).end).toMatchObject({ phase: 'done', steps: [] });
  });
});
