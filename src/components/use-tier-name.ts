import { useTranslation } from 'react-i18next';
import type { TiersProgram } from '../domain/tier';

type Ladder = Pick<TiersProgram, 'tiers' | 'baseTier'>;

/**
 * The name of a tier by its id. Null is the base tier, which the owner may have left without a name; without any other
 * tier it is everybody.
 */
export function useTierName(ladder: Ladder): (tierId: string | null) => string {
  const { t } = useTranslation('app');
  return (tierId) => {
    if (tierId !== null)
      return ladder.tiers.find(({ id }) => id === tierId)?.name ?? t('tier.gone');
    return ladder.tiers.length === 0
      ? t('tier.everybody')
      : (ladder.baseTier?.name ?? t('tier.base'));
  };
}
