import { useTranslation } from 'react-i18next';
import type { AdjustmentPreview, TierPreview } from '../../../domain/adjustment-preview';
import type { Reward } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { useFormat } from '../../../i18n/use-format';
import { useTierName } from './use-tier-name';

type Changes = Extract<AdjustmentPreview, { kind: 'changes' }>;

/** Puts a preview into sentences: balance first, then the tier, then what becomes of the rewards. */
export function usePreviewSentences(
  tiers: TiersProgram | null,
  isSiteMember: boolean,
): (preview: Changes) => string[] {
  const { t } = useTranslation('members');
  const format = useFormat();
  const tierName = useTierName(tiers);

  const balance = ({ before, after }: Changes['balance']) =>
    t('adjust.preview.balance', { before: format.number(before), after: format.points(after) });

  const tier = ({ before, after, next, pointsToNext }: TierPreview) => [
    before === after
      ? t('adjust.preview.tierStays', { tier: tierName(after) })
      : t('adjust.preview.tierMoves', { before: tierName(before), after: tierName(after) }),
    ...(next === null || pointsToNext === null
      ? []
      : [
          t('adjust.preview.toNext', { points: format.points(pointsToNext), tier: tierName(next) }),
        ]),
  ];

  const rewards = ({ gained, lost }: Changes['rewards']) => [
    ...(gained.length > 0 ? [t('adjust.preview.gained', { rewards: namesOf(gained) })] : []),
    ...(gained.length > 0 && !isSiteMember ? [t('adjust.preview.visitor')] : []),
    ...(lost.length > 0 ? [t('adjust.preview.lost', { rewards: namesOf(lost) })] : []),
  ];

  return (preview) => [
    balance(preview.balance),
    ...(preview.tier === null ? [] : tier(preview.tier)),
    ...rewards(preview.rewards),
  ];
}

function namesOf(rewards: Reward[]): string {
  return rewards.map(({ name }) => name).join(', ');
}
