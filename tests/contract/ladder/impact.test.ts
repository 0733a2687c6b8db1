import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLadders } from '../../../src/domain/ladder/compare-ladders';
import type { LadderDraft } from '../../../src/domain/ladder/draft';
import { createImpactIndex } from '../../../src/domain/ladder/impact-index';
import { addRung, changeSettings, moveRung, removeRung } from '../../../src/domain/ladder/moves';
import { currentPlacement, draftPlacement } from '../../../src/domain/ladder/placement';
import { gatherWith } from '../support/crowd';
import { emulateBackend } from '../web-methods/emulate-backend';
import { apply, openDraft, readMembers } from './real-ports';

const wix = await emulateBackend();
const LOOK = { description: null, icon: null };
const RECALCULATION = { minutes: 16 };

/** Where a draft says that every member will be, by the tier's name; null is the base tier. */
async function predict(draft: LadderDraft): Promise<Map<string, string | null>> {
  const { ids, points } = await readMembers();
  const index = createImpactIndex(points);
  const { flows } = compareLadders(index, {
    from: currentPlacement(draft.base, draft),
    to: draftPlacement(draft),
  });
  const predicted = new Map<string, string | null>();
  for (const { to, start, end } of flows) {
    const name = draft.rungs.find(({ key }) => key === to)?.name ?? null;
    for (const position of index.order.slice(start, end)) predicted.set(ids[position] ?? '', name);
  }
  return predicted;
}

/** Where Wix has every member, by the tier's name. */
async function placed(): Promise<Map<string, string | null>> {
  const { tiers = [] } = await wix.asOwner.tiers.getTiersProgram();
  const nameOf = new Map(tiers.map(({ _id, tierDefinition }) => [_id, tierDefinition?.name]));
  const everybody = new Map<string, string | null>();
  let page = await wix.asOwner.accounts.queryLoyaltyAccounts().limit(100).find();
  for (;;) {
    for (const { _id, tier } of page.items) everybody.set(_id ?? '', nameOf.get(tier?._id) ?? null);
    if (!page.hasNext()) return everybody;
    page = await page.next();
  }
}

/** Applies a draft and waits for Wix's next recalculation. */
async function applyAndSettle(draft: LadderDraft) {
  const { end } = await apply(draft);
  expect(end).toMatchObject({ phase: 'done' });
  wix.emulator.advance(RECALCULATION);
}

describe('the impact that is shown', () => {
  it('is, member for member, what happens on the typical site', async () => {
    wix.emulator.reset('typical');
    const draft = await openDraft();
    const [lowest, highest] = [draft.rungs[0], draft.rungs.at(-1)];
    const moved = moveRung(draft, lowest?.key ?? '', Math.round((lowest?.requiredPoints ?? 0) / 2));
    const shorter = removeRung(moved, highest?.key ?? '', { kind: 'drop' });
    const wanted = addRung(shorter, { key: 'new', name: 'Elite', ...LOOK, requiredPoints: 1100 });

    const predicted = await predict(wanted);
    const before = await placed();
    await applyAndSettle(wanted);

    expect(await placed()).toEqual(predicted);
    expect(predicted).not.toEqual(before);
  });

  it('is what happens to any members on any ladder', async () => {
    const change = fc.record({
      crowd: fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 12 }),
      first: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
      second: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
      isKept: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      status: fc.constantFrom('ACTIVE', 'ACTIVE', 'PAUSED'),
    });

    await fc.assert(
      fc.asyncProperty(change, async ({ crowd, first, second, isKept, status }) => {
        wix.emulator.reset('empty');
        await gatherWith(wix, crowd);
        await applyAndSettle(
          changeSettings(withRungs(await openDraft(), first), { status: 'ACTIVE' }),
        );
        const kept = (await openDraft()).rungs.filter((_, index) => isKept[index] !== true);
        const fewer = kept.reduce(
          (draft, { key }) => removeRung(draft, key, { kind: 'drop' }),
          await openDraft(),
        );
        const wanted = changeSettings(withRungs(fewer, second), { status });

        const predicted = await predict(wanted);
        await applyAndSettle(wanted);

        expect(await placed()).toEqual(predicted);
      }),
      { numRuns: 15 },
    );
  });
});

function withRungs(draft: LadderDraft, thresholds: readonly number[]): LadderDraft {
  return thresholds.reduce(
    (before, requiredPoints) =>
      addRung(before, {
        key: crypto.randomUUID(),
        name: crypto.randomUUID(),
        ...LOOK,
        requiredPoints,
      }),
    draft,
  );
}
