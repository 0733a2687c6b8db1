import { describe, expect, it } from 'vitest';
import { sampleTier, sampleTiers } from '../../../../tests/support/sample-program';
import { createDraft } from '../../../domain/ladder/draft';
import { describeRung } from '../../../domain/ladder/moves';
import { iconsOf } from './ladder-icons';

const STAR = 'shapes/star.svg';
const STAR_URL = 'https://static.wixstatic.com/shapes/star.svg';
const CROWN = 'https://example.com/crown.png';

const saved = sampleTiers({
  baseTier: { name: 'Bronze', description: null, icon: 'data:image/png,' },
  tiers: [
    sampleTier({ icon: STAR }),
    sampleTier({ id: 'gold', name: 'Gold', requiredPoints: 2000, icon: CROWN }),
    sampleTier({ id: 'elite', name: 'Elite', requiredPoints: 4000, icon: STAR_URL }),
  ],
});

describe('the icons of a ladder', () => {
  it('are each there once, with the tiers that have it', () => {
    expect(iconsOf(createDraft(saved))).toEqual([
      { icon: STAR, url: STAR_URL, names: ['Silver', 'Elite'] },
      { icon: CROWN, url: CROWN, names: ['Gold'] },
    ]);
  });

  it('stay while the draft has another one, so that it can be taken back', () => {
    const draft = describeRung(createDraft(saved), 'gold', { icon: STAR });

    expect(iconsOf(draft).map(({ icon, names }) => [icon, names])).toEqual([
      [STAR, ['Silver', 'Gold', 'Elite']],
      [CROWN, ['Gold']],
    ]);
  });
});
