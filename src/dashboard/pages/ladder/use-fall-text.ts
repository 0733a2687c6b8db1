import { useTranslation } from 'react-i18next';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { countPerTier } from '../../../domain/ladder/impact-index';
import { estimateMembers } from '../../../domain/ladder/sample-estimate';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import { useCountTexts } from './use-count-texts';

/** Who falls where when a tier of the draft goes, in a sentence; empty until members' points are known. */
export function useFallText(draft: LadderDraft, members: KnownMembers | null) {
  const { t } = useTranslation('ladder');
  const counts = useCountTexts();
  return (key: string): string => {
    const position = draft.rungs.findIndex((rung) => rung.key === key);
    if (members === null || position === -1) return '';
    const thresholds = draft.rungs.map(({ requiredPoints }) => requiredPoints);
    const heads = countPerTier(members.index, thresholds)[position + 1] ?? 0;
    if (heads === 0 && members.known === members.total) return t('remove.nobody');
    const count = estimateMembers(heads, members);
    const name = draft.rungs[position - 1]?.name ?? draft.baseTier?.name ?? t('base');
    return t('remove.fall', { count: count.members, amount: counts.estimate(count), name });
  };
}
