import { describe, expect, it } from 'vitest';
import { sampleAccount } from '../../../../tests/support/sample-account';
import { sampleTiers } from '../../../../tests/support/sample-program';
import { createDraft } from '../../../domain/ladder/draft';
import { createImpactIndex } from '../../../domain/ladder/impact-index';
import { moveRung } from '../../../domain/ladder/moves';
import { currentPlacement, draftPlacement } from '../../../domain/ladder/placement';
import { impactOf } from './impact-view';
import { findMovers, moverRows, nameRows } from './mover-rows';

const POINTS = [100, 450, 600, 1900, 2500];
const members = {
  index: createImpactIndex(Int32Array.from(POINTS)),
  known: POINTS.length,
  total: POINTS.length,
  idAt: (position: number) => `member-${position}`,
};
/** Silver comes down from 500 to 400, Gold goes up from 2,000 to 3,000. */
const draft = moveRung(moveRung(createDraft(sampleTiers()), 'silver', 400), 'gold', 3000);
const impact = impactOf(draft, members);
const page = { offset: 0, limit: 10 };
const accounts = POINTS.map((points, position) =>
  sampleAccount({ id: `member-${position}`, tier: { id: null, points } }),
);

describe('those who move', () => {
  it('are listed by direction, with where they come from and where they go', () => {
    expect(moverRows({ members, impact }, 'promoted', page)).toEqual([
      { id: 'member-1', points: 450, from: null, to: 'silver', contact: null },
    ]);
    expect(moverRows({ members, impact }, 'demoted', page)).toEqual([
      { id: 'member-4', points: 2500, from: 'gold', to: 'silver', contact: null },
    ]);
  });

  it('are the same among those whom a search found', () => {
    const ladders = {
      from: currentPlacement(draft.base, draft),
      to: draftPlacement(draft),
      impact,
    };

    for (const direction of ['promoted', 'demoted', 'across'] as const) {
      expect(findMovers(accounts, ladders, direction)).toEqual(
        nameRows(moverRows({ members, impact }, direction, page), accounts),
      );
    }
  });

  it('keep a place for somebody who is gone', () => {
    const [row] = nameRows(moverRows({ members, impact }, 'promoted', page), []);

    expect(row).toMatchObject({ id: 'member-1', contact: null });
  });
});
