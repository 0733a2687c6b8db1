import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { CardEmpty } from '../../../components/card-empty';
import { LinesSkeleton } from '../../../components/lines-skeleton';
import { SectionCard } from '../../../components/section-card';
import type { OrderBuyer } from '../../../domain/order';
import type { Program } from '../../../domain/program';
import { ReadsAge } from '../../app/reads-age';
import { orderQueries } from '../../data/orders/queries';
import { BuyerPoints } from './buyer-points';
import { NotInProgram } from './not-in-program';

type OrderOverviewProps = {
  orderId: string;
  /** Undefined while it is not known. */
  program: Program | undefined;
};

export function OrderOverview({ orderId, program }: OrderOverviewProps) {
  const { t } = useTranslation('crm');
  const state = useQuery(orderQueries.detail(orderId));
  return (
    <SectionCard title={t('order.title')} suffix={<ReadsAge reads={[state]} />}>
      <AsyncSection state={state} size="card" skeleton={<LinesSkeleton />}>
        {(data) => <Buyer data={data} program={program} />}
      </AsyncSection>
    </SectionCard>
  );
}

type BuyerProps = { data: OrderBuyer; program: Program | undefined };

function Buyer({ data: { order, account }, program }: BuyerProps) {
  const { t } = useTranslation('crm');
  if (account !== null) return <BuyerPoints order={order} account={account} program={program} />;
  if (order.contactId !== null) {
    return <NotInProgram contactId={order.contactId} program={program} />;
  }
  return <CardEmpty title={t('order.nobodyTitle')} text={t('order.nobodyText')} />;
}
