import { Box, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Reward } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { useFillPrices } from './use-fill-prices';
import { useRewardWords } from './use-reward-words';

type CostCellProps = { reward: Reward; tiers: TiersProgram | null };

/** What it costs; where a tier has no price, which one, and the click that gives it one. */
export function CostCell({ reward, tiers }: CostCellProps) {
  const { t } = useTranslation('rewards');
  const words = useRewardWords(tiers);
  const { missing, fill, isFilling } = useFillPrices(reward, tiers);
  return (
    <Box direction="vertical" align="left" minWidth={0}>
      <Text size="small">{words.costRange(reward)}</Text>
      {missing.length > 0 && (
        <>
          <Text size="tiny" skin="error">
            {t('missing.badge', { tiers: missing.map(words.tierName).join(', ') })}
          </Text>
          {fill !== null && (
            // The button has a row for a parent, which would open as well.
            <TextButton
              size="tiny"
              underline="always"
              disabled={isFilling}
              onClick={(event) => {
                event.stopPropagation();
                fill();
              }}
            >
              {t('missing.fix')}
            </TextButton>
          )}
        </>
      )}
    </Box>
  );
}
