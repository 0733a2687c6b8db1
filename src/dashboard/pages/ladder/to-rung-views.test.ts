import { describe, expect, it } from 'vitest';
import { sampleTiers } from '../../../../tests/support/sample-program';
import { createDraft } from '../../../domain/ladder/draft';
import { createImpactIndex } from '../../../domain/ladder/impact-index';
import { moveRung, removeRung } from '../../../domain/ladder/moves';
import { toRungViews } from './to-rung-views';

const index = createImpactIndex(Int32Array.from([0, 100, 450, 600, 1900, 2500]));
const facts = {
  members: { index, known: 6, total: 6, idAt: () => '' },
  offer: null,
  baseName: 'Base tier',
};
const draft = createDraft(sampleTiers());
const countsOf = (views: ReturnType<typeof toRungViews>) =>
  views.map(({ name, count, difference }) => [name, count?.members, difference]);

describe('the rungs as they are drawn', () => {
  it('stand from the top down with the members on each', () => {
    expect(countsOf(toRungViews(draft, facts))).toEqual([
      ['Gold', 1, 0],
      ['Silver', 2, 0],
      ['Bronze', 3, 0],
    ]);
  });

  it('tell how many more or fewer would stand there', () => {
    const lower = moveRung(draft, 'silver', 400);

    expect(countsOf(toRungViews(lower, facts))).toEqual([
      ['Gold', 1, 0],
      ['Silver', 3, 1],
      ['Bronze', 2, -1],
    ]);
  });

  it('give the members of a tier that goes to the one below', () => {
    const without = removeRung(draft, 'gold', { kind: 'drop' });

    expect(countsOf(toRungViews(without, facts))).toEqual([
      ['Silver', 3, 1],
      ['Bronze', 3, 0],
    ]);
  });

  it('are estimates with a margin while only some of the members are known', () => {
    const [gold] = toRungViews(draft, { ...facts, members: { ...facts.members, total: 600 } });

    expect(gold?.count?.members).toBe(100);
    expect(gold?.count?.margin).toBeGreaterThan(0);
  });

  it('say nothing about members before they are known', () => {
    expect(toRungViews(draft, { ...facts, members: null })[0]?.count).toBeNull();
  });
});
