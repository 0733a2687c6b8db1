import { useQuery } from '@tanstack/react-query';
import { SidePanel } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../../components/async-section';
import { CardEmpty } from '../../../../components/card-empty';
import { couponQueries } from '../../../data/coupons/queries';
import { LinesSkeleton } from '../../../../components/lines-skeleton';
import { CouponDetails } from './coupon-details';

type CouponStepProps = {
  accountId: string;
  couponId: string;
  memberName: string;
  onApply: () => void;
  onReverse: (transactionId: string) => void;
  onLeave: () => void;
};

/** One coupon of the member; re-read until Wix has taken its points. */
export function CouponStep({ accountId, couponId, ...rest }: CouponStepProps) {
  const { t } = useTranslation('redeem');
  const coupons = useQuery(couponQueries.ofAccount(accountId));
  return (
    <SidePanel.Content>
      <AsyncSection state={coupons} size="card" skeleton={<LinesSkeleton />}>
        {(list) => {
          const coupon = list.coupons.find(({ id }) => id === couponId);
          return coupon === undefined ? (
            <CardEmpty title={t('coupon.goneTitle')} text={t('coupon.goneText')} />
          ) : (
            <CouponDetails coupon={coupon} {...rest} />
          );
        }}
      </AsyncSection>
    </SidePanel.Content>
  );
}
