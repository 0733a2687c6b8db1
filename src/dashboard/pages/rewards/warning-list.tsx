import { Box, SectionHelper, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { RewardWarning } from '../../../domain/economics/reward-warnings';
import type { Reward } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { useFillPrices } from './use-fill-prices';
import { useWarningText } from './use-warning-text';

type WarningListProps = {
  reward: Reward;
  warnings: readonly RewardWarning[];
  tiers: TiersProgram;
};

/** Everything that is odd about a reward, and the one thing that can be put right at once. */
export function WarningList({ reward, warnings, tiers }: WarningListProps) {
  const { t } = useTranslation('rewards');
  const { fill, isFilling } = useFillPrices(reward, tiers);
  if (warnings.length === 0) return null;
  return (
    <SectionHelper skin="warning" fullWidth title={t('warning.heading')}>
      <Box direction="vertical" gap="SP2" align="left">
        <Warnings warnings={warnings} tiers={tiers} />
        {fill !== null && (
          <TextButton size="small" underline="always" disabled={isFilling} onClick={fill}>
            {t('missing.fix')}
          </TextButton>
        )}
      </Box>
    </SectionHelper>
  );
}

/**
 * The sentences alone, as a form shows them for what is typed. No `ul`: in a notice the design system puts a tick before
 * each of its items, as if all were well.
 */
export function Warnings({ warnings, tiers }: Omit<WarningListProps, 'reward'>) {
  const warningText = useWarningText(tiers);
  return (
    <div role="list" style={{ display: 'grid', rowGap: 6 }}>
      {warnings.map((warning) => (
        <div role="listitem" key={warning.kind}>
          <Text size="small">{warningText(warning)}</Text>
        </div>
      ))}
    </div>
  );
}
