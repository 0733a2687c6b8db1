import { Text } from '@wix/design-system';
import { ArrowDownSmall, ArrowUpSmall } from '@wix/wix-ui-icons-common';
import { useTranslation } from 'react-i18next';
import type { FlowView } from './impact-view';
import styles from './impact.module.css';
import { useCountTexts } from './use-count-texts';

/** From which tier to which, and how many. */
export function FlowTable({ flows }: { flows: FlowView[] }) {
  const { t } = useTranslation('ladder');
  const counts = useCountTexts();
  const isEstimated = flows.some(({ count }) => count.margin > 0);
  return (
    <table className={styles['flows']} data-estimated={isEstimated} aria-label={t('impact.table')}>
      <thead>
        <tr>
          {(['from', 'to', 'count'] as const).map((column) => (
            <th key={column} scope="col">
              <Text size="tiny" secondary>
                {t(`impact.${column}`)}
              </Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {flows.map(({ key, from, to, direction, count }) => (
          <tr key={key}>
            <td>
              <Text size="small" overflowWrap="anywhere">
                {from}
              </Text>
            </td>
            <td>
              <Text size="small" overflowWrap="anywhere">
                {to}
              </Text>
            </td>
            <td>
              <span className={styles['flow']}>
                <Direction direction={direction} />
                <Text size="small" weight="normal">
                  {counts.estimate(count)}
                </Text>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Direction({ direction }: Pick<FlowView, 'direction'>) {
  const { t } = useTranslation('ladder');
  switch (direction) {
    case 'promoted':
      return (
        <span className={styles['up']} role="img" aria-label={t('impact.up')}>
          <ArrowUpSmall />
        </span>
      );
    case 'demoted':
      return (
        <span className={styles['down']} role="img" aria-label={t('impact.down')}>
          <ArrowDownSmall />
        </span>
      );
    case 'across':
      return null;
  }
}
