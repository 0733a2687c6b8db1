import { useTranslation } from 'react-i18next';
import type { Tier, TiersProgram } from '../../../domain/tier';

/** The name of a tier; null is the base tier, which the owner may have left without one. */
export function useTierName(program: TiersProgram | null): (tier: Tier | null) => string {
  const { t } = useTranslation('members');
  return (tier) => tier?.name ?? program?.baseTier?.name ?? t('tier.base');
}
