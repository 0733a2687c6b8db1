import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { PointTotals } from '../../../domain/program';
import { useFormat } from '../../../i18n/use-format';
import classes from './totals-sum.module.css';

/** The sums that make up a balance, each with the sign it has in it. */
export function TotalsSum({ points }: { points: PointTotals }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const parts = [
    { label: t('panel.earned'), amount: points.earned },
    { label: t('panel.adjusted'), amount: points.adjusted },
    { label: t('panel.redeemed'), amount: -points.redeemed },
    { label: t('panel.expired'), amount: -points.expired },
  ];
  return (
    <dl aria-label={t('panel.totals')} className={classes['sum']}>
      {parts.map(({ label, amount }) => (
        <div key={label}>
          <Text size="tiny" secondary tagName="dt">
            {label}
          </Text>
          <Text size="small" tagName="dd">
            {format.signed(amount)}
          </Text>
        </div>
      ))}
    </dl>
  );
}
