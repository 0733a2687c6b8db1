import { describe, expect, it } from 'vitest';
import { sampleTier, sampleTiers } from '../../../tests/support/sample-program';
import type { TiersProgram } from '../tier';
import { createDraft } from './draft';
import { diffLadder } from './diff';
import { addRung, changeSettings, describeRung, moveRung, removeRung } from './moves';
import { rebaseDraft } from './rebase-draft';

const BEFORE = sampleTiers();
const SILVER = sampleTier();
const GOLD = sampleTier({ id: 'gold', name: 'Gold', requiredPoints: 2000 });
const UNTOUCHED = createDraft(BEFORE);

function now(changes: Partial<TiersProgram>): TiersProgram {
  return sampleTiers({ revision: '2', ...changes });
}

describe('a draft on a newer state', () => {
  it('without changes is that state', () => {
    const program = now({ status: 'PAUSED', tiers: [{ ...SILVER, requiredPoints: 7 }] });

    expect(rebaseDraft(UNTOUCHED, program).draft).toEqual(createDraft(program));
  });

  it('keeps what the owner changed and takes the rest, field by field', () => {
    const draft = changeSettings(moveRung(UNTOUCHED, 'silver', 800), { rollingWindowMonths: 24 });
    const renamed = { ...SILVER, name: 'Argent', requiredPoints: 600, revision: '2' };
    const program = now({ status: 'PAUSED', tiers: [renamed, GOLD] });

    const rebased = rebaseDraft(draft, program);

    expect(rebased.draft.rungs[0]).toMatchObject({ name: 'Argent', requiredPoints: 800 });
    expect(rebased.draft).toMatchObject({ status: 'PAUSED', rollingWindowMonths: 24 });
    expect(rebased.foreign).toEqual([{ kind: 'changed', name: 'Silver' }, { kind: 'settings' }]);
    expect(diffLadder(program, rebased.draft)).toMatchObject([
      { kind: 'changed', fields: ['requiredPoints'] },
      { kind: 'settings', fields: ['rollingWindowMonths'] },
    ]);
  });

  it('lets a tier go that somebody removed', () => {
    const rebased = rebaseDraft(UNTOUCHED, now({ tiers: [GOLD] }));

    expect(rebased.draft.rungs.map(({ name }) => name)).toEqual(['Gold']);
    expect(rebased.foreign).toEqual([{ kind: 'removed', name: 'Silver', recreated: false }]);
  });

  it('makes a removed tier anew when the owner had changed it', () => {
    const draft = moveRung(UNTOUCHED, 'silver', 800);

    const rebased = rebaseDraft(draft, now({ tiers: [GOLD] }));

    expect(rebased.draft.rungs[0]).toMatchObject({ key: 'silver', tierId: null, name: 'Silver' });
    expect(rebased.foreign).toEqual([{ kind: 'removed', name: 'Silver', recreated: true }]);
  });

  it('takes in a tier that somebody added, in its place', () => {
    const bronze = sampleTier({ id: 'bronze', name: 'Copper', requiredPoints: 900 });

    const rebased = rebaseDraft(UNTOUCHED, now({ tiers: [SILVER, bronze, GOLD] }));

    expect(rebased.draft.rungs.map(({ name }) => name)).toEqual(['Silver', 'Copper', 'Gold']);
    expect(rebased.foreign).toEqual([{ kind: 'added', name: 'Copper' }]);
  });

  it('recognises its own new tier, whose answer got lost', () => {
    const look = { description: null, icon: null };
    const draft = addRung(UNTOUCHED, { key: 'new', name: 'Copper', ...look, requiredPoints: 900 });
    const made = sampleTier({ id: 'made', name: 'Copper', requiredPoints: 900 });

    const rebased = rebaseDraft(draft, now({ tiers: [SILVER, made, GOLD] }));

    expect(rebased.draft.rungs[1]).toMatchObject({ key: 'new', tierId: 'made' });
    expect(rebased.foreign).toEqual([]);
  });

  it('still removes what the owner removed, though somebody changed it', () => {
    const draft = removeRung(UNTOUCHED, 'silver', { kind: 'drop' });
    const program = now({ tiers: [{ ...SILVER, name: 'Argent', revision: '2' }, GOLD] });

    const rebased = rebaseDraft(draft, program);

    expect(diffLadder(program, rebased.draft)).toMatchObject([
      { kind: 'removed', tier: { name: 'Argent' } },
    ]);
  });

  it('does not call a revision a change', () => {
    const program = now({ tiers: [{ ...SILVER, revision: '9' }, GOLD] });

    expect(rebaseDraft(UNTOUCHED, program).foreign).toEqual([]);
  });
});

describe('the difference to what Wix has', () => {
  it('is none for an icon that cannot be taken away, or is written out', () => {
    const tiers = [{ ...SILVER, icon: 'shapes/star.svg' }];
    const program = sampleTiers({ tiers });
    const without = describeRung(createDraft(program), 'silver', { icon: null });
    const address = 'https://static.wixstatic.com/shapes/star.svg';
    const writtenOut = describeRung(createDraft(program), 'silver', { icon: address });

    expect(diffLadder(program, without)).toEqual([]);
    expect(diffLadder(program, writtenOut)).toEqual([]);
  });
});
