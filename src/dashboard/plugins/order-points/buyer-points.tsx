import { useQuery } from '@tanstack/react-query';
import { dashboard } from '@wix/dashboard';
import { Box, Button, Divider, Heading, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../components/own-words';
import { AsyncSection } from '../../../components/async-section';
import { LinesSkeleton } from '../../../components/lines-skeleton';
import type { Account } from '../../../domain/account';
import type { Order } from '../../../domain/order';
import type { Program } from '../../../domain/program';
import { useFormat } from '../../../i18n/use-format';
import { membersPath } from '../../app/paths';
import { orderQueries } from '../../data/orders/queries';
import { BuyerTier } from './buyer-tier';
import { EarnedPoints } from './earned-points';
import { ProgramNotice } from './program-notice';

type BuyerPointsProps = { order: Order; account: Account; program: Program | undefined };

/** What the buyer has and what the order brought them, with the ways to change and to explain it. */
export function BuyerPoints({ order, account, program }: BuyerPointsProps) {
  const { t } = useTranslation(['crm', 'members']);
  const format = useFormat();
  const { id: orderId, createdDate: since } = order;
  const points = useQuery(orderQueries.points({ orderId, accountId: account.id, since }));
  const { name, displayName, email } = account.contact;
  return (
    <Box direction="vertical" gap="SP3">
      <ProgramNotice program={program} />
      <Box direction="vertical" gap="SP1">
        <Box gap="SP2" verticalAlign="middle">
          <OwnWords>
            <Text size="small" ellipsis>
              {name ?? displayName ?? email ?? t('members:person.unknown')}
            </Text>
          </OwnWords>
          <BuyerTier tierId={account.tier.id} />
        </Box>
        <Heading as="h3" size="large">
          {format.points(account.points.balance)}
        </Heading>
        {account.memberId === null && (
          <Text size="tiny" secondary>
            {t('members:person.visitorText')}
          </Text>
        )}
      </Box>
      <Divider />
      <AsyncSection state={points} size="card" skeleton={<LinesSkeleton />}>
        {(data) => <EarnedPoints points={data} order={order} program={program} />}
      </AsyncSection>
      <Divider />
      <Box gap="SP3" verticalAlign="middle">
        <Button
          size="small"
          onClick={() => {
            dashboard.navigate(membersPath({ member: account.id, task: 'adjust' }));
          }}
        >
          {t('order.adjust')}
        </Button>
        <TextButton
          size="small"
          onClick={() => {
            dashboard.navigate(membersPath({ member: account.id }));
          }}
        >
          {t('order.history')}
        </TextButton>
      </Box>
    </Box>
  );
}
