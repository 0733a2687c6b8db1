import { Heading, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { PointTotals } from '../../../domain/program';
import { useFormat } from '../../../i18n/use-format';
import styles from './totals-figures.module.css';

/** The balance of all members as the sum that it is. */
export function TotalsFigures({ points }: { points: PointTotals }) {
  const { t } = useTranslation('program');
  return (
    <dl className={styles['figures']}>
      <Figure value={points.balance} label={t('totals.outstanding')} />
      <Figure sign="=" value={points.earned} label={t('totals.earned')} />
      <Figure sign="+" value={points.adjusted} label={t('totals.adjusted')} />
      <Figure sign="−" value={points.redeemed} label={t('totals.redeemed')} />
      <Figure sign="−" value={points.expired} label={t('totals.expired')} />
    </dl>
  );
}

type FigureProps = {
  value: number;
  label: string;
  /** How it goes into the sum. */
  sign?: '=' | '+' | '−';
};

function Figure({ value, label, sign }: FigureProps) {
  const format = useFormat();
  return (
    <div className={styles['figure']}>
      <dt>
        <Text size="small" secondary>
          {label}
        </Text>
      </dt>
      <dd>
        {sign !== undefined && (
          <span className={styles['sign']}>
            <Text secondary>{sign}</Text>
          </span>
        )}
        <Heading as="span" size="large">
          {format.number(value)}
        </Heading>
      </dd>
    </div>
  );
}
