import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/account';
import type { TiersProgram } from '../../../domain/tier';
import { standingFor } from '../../../domain/tier-progress';
import { useFormat } from '../../../i18n/use-format';

type NextTierProps = { program: TiersProgram; tier: Account['tier'] };

/** How many points are missing to the next tier. */
export function NextTier({ program, tier }: NextTierProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { next, pointsToNext } = standingFor(program.tiers, tier.points);
  return (
    <Text size="small" secondary={next === null}>
      {next === null || pointsToNext === null
        ? t('list.highestTier')
        : t('list.toTier', { amount: format.number(pointsToNext), tier: next.name })}
    </Text>
  );
}
