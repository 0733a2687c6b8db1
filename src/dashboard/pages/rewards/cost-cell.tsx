import { Box, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Reward } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { useFormat } from '../../../i18n/use-format';
import { useFillPrices } from './use-fill-prices';
import { useRewardWords } from './use-reward-words';

/** More are counted: their names would fill the list. */
const MAX_NAMED = 3;

type CostCellProps = { reward: Reward; tiers: TiersProgram | null };

/** What it costs; where a tier has no price, which one, and the click that gives it one. */
export function CostCell({ reward, tiers }: CostCellProps) {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  const words = useRewardWords(tiers);
  const { missing, fill, isFilling } = useFillPrices(reward, tiers);
  const count = missing.length;
  return (
    <Box direction="vertical" align="left" minWidth={0}>
      <Text size="small">{words.costRange(reward)}</Text>
      {count > 0 && (
        <>
          <Text size="tiny" skin="error">
            {count > MAX_NAMED
              ? t('missing.badgeMany', { count, amount: format.number(count) })
              : t('missing.badge', { tiers: missing.map(words.tierName).join(', ') })}
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
