import { describe, expect, it } from 'vitest';
import { sampleTiers } from '../../../tests/support/sample-program';
import { createDraft } from './draft';
import { changeSettings, moveRung } from './moves';
import { currentPlacement, draftPlacement, placementIfActive } from './placement';

const ACTIVE = sampleTiers();
const BASE = { key: null, requiredPoints: 0 };
const LADDER = [
  BASE,
  { key: 'silver', requiredPoints: 500 },
  { key: 'gold', requiredPoints: 2000 },
];

describe('where members are placed', () => {
  it('is by the thresholds of the tiers while they are active', () => {
    const draft = moveRung(createDraft(ACTIVE), 'silver', 700);

    expect(currentPlacement(ACTIVE, draft)).toEqual(LADDER);
    expect(draftPlacement(draft)[1]).toEqual({ key: 'silver', requiredPoints: 700 });
  });

  it.each(['DISABLED', 'DRAFT', 'PAUSED'] as const)(
    'is the base tier while they are %s',
    (status) => {
      const draft = changeSettings(createDraft(ACTIVE), { status });

      expect(currentPlacement(sampleTiers({ status }), draft)).toEqual([BASE]);
      expect(draftPlacement(draft)).toEqual([BASE]);
      expect(placementIfActive(draft)).toEqual(LADDER);
    },
  );

  it('names tiers by the rungs that they were made for', () => {
    const draft = createDraft(ACTIVE);
    const rungs = draft.rungs.map((rung) => ({ ...rung, key: `${rung.key} of the page` }));

    const keys = currentPlacement(ACTIVE, { ...draft, rungs }).map(({ key }) => key);

    expect(keys).toEqual([null, 'silver of the page', 'gold of the page']);
  });
});
