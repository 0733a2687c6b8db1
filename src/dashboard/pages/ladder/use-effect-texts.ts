import { useTranslation } from 'react-i18next';
import { findRung, type LadderDraft } from '../../../domain/ladder/draft';
import type { Offer } from './offer';
import { offerAfter } from './offer-after';
import { toTierBrief } from './tier-brief';
import { useBriefTexts } from './use-brief-texts';

type Move = { from: string | null; to: string | null };

/** What changes for members who go from one tier to another, in sentences. */
export function useEffectTexts(draft: LadderDraft, offer: Offer | null): (move: Move) => string[] {
  const { t } = useTranslation('ladderReview');
  const texts = useBriefTexts();
  if (offer === null) return () => [];
  const later = offerAfter(draft, offer);
  const tierIdOf = (key: string | null) =>
    key === null ? null : (findRung(draft, key)?.tierId ?? key);
  return ({ from, to }) => {
    const before = texts(toTierBrief(tierIdOf(from), offer));
    const after = texts(toTierBrief(tierIdOf(to), later));
    const changes = (['earns', 'pays'] as const)
      .filter((what) => before[what] !== after[what])
      .map((what) => t(`movers.${what}`, { before: before[what], after: after[what] }));
    return changes.length > 0 ? changes : [t('movers.same')];
  };
}
