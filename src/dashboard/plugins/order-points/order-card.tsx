import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CardEmpty } from '../../../components/card-empty';
import { SectionCard } from '../../../components/section-card';
import { useSlotId } from '../../app/slot-id';
import { programQueries } from '../../data/program/queries';
import { LoyaltyMissing } from './loyalty-missing';
import { OrderOverview } from './order-overview';

/** Beside an order: what its buyer has, what the order brought them, and the way to adjust it. */
export function OrderCard() {
  const { t } = useTranslation('crm');
  const orderId = useSlotId('orderId');
  const program = useQuery(programQueries.detail());
  if (program.data === undefined && program.error?.detail.kind === 'not-found') {
    return <LoyaltyMissing />;
  }
  if (orderId === null) {
    return (
      <SectionCard title={t('order.title')}>
        <CardEmpty title={t('order.missingTitle')} text={t('order.missingText')} />
      </SectionCard>
    );
  }
  return <OrderOverview key={orderId} orderId={orderId} program={program.data} />;
}
