import { useTranslation } from 'react-i18next';
import type { RewardWarning } from '../../../domain/economics/reward-warnings';
import type { TiersProgram } from '../../../domain/tier';
import { useFormat } from '../../../i18n/use-format';
import { useRewardWords } from './use-reward-words';

/** What is odd about a reward, as a sentence. */
export function useWarningText(tiers: TiersProgram | null): (warning: RewardWarning) => string {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  const { tierName } = useRewardWords(tiers);
  return (warning) => {
    switch (warning.kind) {
      case 'TIERS_MISSING':
        return t('warning.TIERS_MISSING', { tiers: warning.tierIds.map(tierName).join(', ') });
      case 'TIER_INVERTED':
        return t('warning.TIER_INVERTED', {
          higher: tierName(warning.higher),
          lower: tierName(warning.lower),
        });
      case 'SIZE_INVERTED':
        return t('warning.SIZE_INVERTED', { smaller: warning.smaller });
      case 'BELOW_WELCOME':
        return t('warning.BELOW_WELCOME', {
          welcome: format.points(warning.welcomePoints),
          cost: format.points(warning.costInPoints),
          rules: warning.rules.join(', '),
        });
      case 'ABOVE_SPEND':
        return t('warning.ABOVE_SPEND', {
          percent: format.rate(warning.percent),
          tier: tierName(warning.tierId),
        });
    }
  };
}
