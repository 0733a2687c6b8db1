import { useQuery } from '@tanstack/react-query';
import { Box, Button, Divider, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../../components/own-words';
import { PlainList } from '../../../../components/plain-list';
import { AsyncSection } from '../../../../components/async-section';
import type { Coupon } from '../../../../domain/coupon';
import { useFormat } from '../../../../i18n/use-format';
import { couponQueries } from '../../../data/coupons/queries';
import { PanelSection } from '../../../../components/collection/panel-section';
import { LinesSkeleton } from '../../../../components/lines-skeleton';
import { CouponStatusBadge } from './coupon-status';
import { useSettledCoupons } from './use-settled-coupons';

type CouponsSectionProps = {
  accountId: string;
  onRedeem: () => void;
  onOpen: (couponId: string) => void;
};

/** What the member got for points so far, and the way to get more. */
export function CouponsSection({ accountId, onRedeem, onOpen }: CouponsSectionProps) {
  const { t } = useTranslation('redeem');
  const coupons = useQuery(couponQueries.ofAccount(accountId));
  useSettledCoupons(coupons.data?.coupons);
  return (
    <PanelSection
      title={t('coupons.title')}
      suffix={
        <Button size="small" priority="secondary" onClick={onRedeem}>
          {t('coupons.redeem')}
        </Button>
      }
    >
      <AsyncSection
        state={coupons}
        size="card"
        skeleton={<LinesSkeleton />}
        empty={{
          when: (list) => list.coupons.length === 0,
          show: <Text size="small">{t('coupons.empty')}</Text>,
        }}
      >
        {(list) => (
          <Box direction="vertical" gap="SP2">
            <PlainList label={t('coupons.title')}>
              {list.coupons.map((coupon) => (
                <CouponRow key={coupon.id} coupon={coupon} onOpen={onOpen} />
              ))}
            </PlainList>
            {list.hasMore && <Text size="small">{t('coupons.more')}</Text>}
          </Box>
        )}
      </AsyncSection>
    </PanelSection>
  );
}

function CouponRow({ coupon, onOpen }: { coupon: Coupon; onOpen: (couponId: string) => void }) {
  const { t } = useTranslation('redeem');
  const format = useFormat();
  return (
    <li>
      <Divider />
      <Box align="space-between" verticalAlign="middle" gap="SP3" padding="SP2 0">
        <Box direction="vertical" align="left" minWidth={0}>
          <OwnWords>
            <TextButton
              size="small"
              skin="dark"
              ellipsis
              ariaLabel={t('coupons.open', { name: coupon.rewardName })}
              onClick={() => {
                onOpen(coupon.id);
              }}
            >
              {coupon.rewardName}
            </TextButton>
          </OwnWords>
          <Text size="tiny" secondary>
            {coupon.isOfCheckout
              ? t('coupons.ofCheckout', { date: format.dateTime(coupon.createdDate) })
              : format.dateTime(coupon.createdDate)}
          </Text>
        </Box>
        <Box flexShrink={0}>
          <CouponStatusBadge status={coupon.status} />
        </Box>
      </Box>
    </li>
  );
}
