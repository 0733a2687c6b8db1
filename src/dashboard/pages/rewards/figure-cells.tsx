import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { returnIn } from '../../../domain/economics/reward-return';
import type { Reward } from '../../../domain/reward';
import { tierIdsInUse } from '../../../domain/tier-coverage';
import { useFormat } from '../../../i18n/use-format';
import { figureRange, figureText, type FigureText } from './figure-text';
import type { RewardsOverview } from './use-rewards-overview';

type FigureCellProps = { reward: Reward; overview: RewardsOverview };

/** What members get back of their spending, over all tiers. */
export function CashBackCell({ reward, overview: { basis, tiers } }: FigureCellProps) {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  const { data } = basis;
  if (!data) return <Dash />;
  const figures = tierIdsInUse(tiers).map((tierId) => returnIn(reward, tierId, data).cashBack);
  return <FigureLine figure={figureRange(t, figures, format.rate)} />;
}

/** Typical orders until somebody who has just started can have the reward. */
export function OrdersCell({ reward, overview: { basis } }: FigureCellProps) {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  if (!basis.data) return <Dash />;
  const { orders } = returnIn(reward, null, basis.data);
  return <FigureLine figure={figureText(t, orders, format.number)} />;
}

/** A figure; where there is none, why. */
function FigureLine({ figure: { text, gap } }: { figure: FigureText }) {
  const { t } = useTranslation('rewards');
  if (gap === null) return <Text size="small">{text}</Text>;
  return (
    <Box direction="vertical">
      <Text size="tiny" secondary>
        {t(`figure.gap.${gap}`)}
      </Text>
    </Box>
  );
}

function Dash() {
  const { t } = useTranslation('rewards');
  return <Text size="small">{t('figure.none')}</Text>;
}
