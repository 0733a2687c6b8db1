import { Box, Heading, InfoIcon, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { PointTotals } from '../../../domain/program';
import { useFormat } from '../../../i18n/use-format';
import styles from './totals-figures.module.css';

/** The balance of all members, and the four sums that make it up. */
export function TotalsFigures({ points }: { points: PointTotals }) {
  const { t } = useTranslation('program');
  return (
    <dl className={styles['figures']}>
      <Figure
        value={points.balance}
        label={t('totals.outstanding')}
        hint={t('totals.outstandingHint')}
      />
      <Figure value={points.earned} label={t('totals.earned')} />
      <Figure value={points.adjusted} label={t('totals.adjusted')} />
      <Figure value={points.redeemed} label={t('totals.redeemed')} />
      <Figure value={points.expired} label={t('totals.expired')} />
    </dl>
  );
}

type FigureProps = { value: number; label: string; hint?: string };

function Figure({ value, label, hint }: FigureProps) {
  const format = useFormat();
  return (
    <div className={styles['figure']}>
      <dt>
        <Box gap="SP1" verticalAlign="middle">
          <Text size="small" secondary>
            {label}
          </Text>
          {hint !== undefined && <InfoIcon size="small" content={hint} />}
        </Box>
      </dt>
      <dd>
        <Heading as="span" size="large">
          {format.number(value)}
        </Heading>
      </dd>
    </div>
  );
}
