import { Box, Button, Loader, SectionHelper, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Coupon } from '../../../../domain/coupon';
import { useFormat } from '../../../../i18n/use-format';
import { CouponCode } from './coupon-code';
import { CouponStatusBadge } from './coupon-status';
import { useBenefitText } from './use-benefit-text';
import { useDeleteCoupon } from './use-delete-coupon';
import { useGiveBack } from './use-give-back';
import { useSettledCoupons } from './use-settled-coupons';

type CouponDetailsProps = {
  coupon: Coupon;
  memberName: string;
  onApply: () => void;
  /** Opens the reversal of the entry that took the points. */
  onReverse: (transactionId: string) => void;
  onLeave: () => void;
};

/** A coupon with its code, once it can be used, and everything that can be done with it. */
export function CouponDetails(props: CouponDetailsProps) {
  const { coupon, memberName, onApply, onReverse, onLeave } = props;
  const { t } = useTranslation('redeem');
  const deletion = useDeleteCoupon(onLeave);
  const giveBack = useGiveBack(onReverse);
  useSettledCoupons([coupon]);
  const isForCustomer = coupon.status === 'ACTIVE' && !coupon.isOfCheckout;
  const isRefundable = isForCustomer || coupon.status === 'ARCHIVED';
  return (
    <Box direction="vertical" gap="SP4">
      <CouponSummary coupon={coupon} />
      <div role="status">
        <CouponState coupon={coupon} />
      </div>
      {isForCustomer && (
        <>
          <CouponCode coupon={coupon} memberName={memberName} />
          <Button onClick={onApply}>{t('coupon.apply')}</Button>
        </>
      )}
      <Box gap="SP2">
        {isRefundable && coupon.transactionId !== null && (
          <Button
            size="small"
            priority="secondary"
            onClick={() => {
              void giveBack(coupon);
            }}
          >
            {t('coupon.giveBack')}
          </Button>
        )}
        <Button
          size="small"
          skin="destructive"
          priority="secondary"
          disabled={deletion.isPending || coupon.status === 'PENDING'}
          onClick={() => {
            void deletion.ask(coupon);
          }}
        >
          {t('coupon.delete')}
        </Button>
      </Box>
    </Box>
  );
}

function CouponSummary({ coupon }: { coupon: Coupon }) {
  const { t } = useTranslation('redeem');
  const format = useFormat();
  const benefitText = useBenefitText();
  const benefit = benefitText.coupon(coupon.benefit);
  return (
    <Box direction="vertical" gap="SP1" align="left">
      <CouponStatusBadge status={coupon.status} />
      <Text weight="bold" overflowWrap="anywhere">
        {coupon.rewardName}
      </Text>
      <Text size="small">
        {coupon.minimumSubtotal
          ? t('coupon.benefitFrom', { benefit, money: format.money(coupon.minimumSubtotal) })
          : benefit}
      </Text>
      <Text size="tiny" secondary>
        {t('coupon.created', { date: format.dateTime(coupon.createdDate) })}
      </Text>
    </Box>
  );
}

/** What the status means for the customer at the desk. */
function CouponState({ coupon }: { coupon: Coupon }) {
  const { t } = useTranslation('redeem');
  if (coupon.status === 'PENDING') {
    return (
      <Box gap="SP2" verticalAlign="middle">
        <Loader size="tiny" />
        <Text size="small">{t('coupon.state.PENDING')}</Text>
      </Box>
    );
  }
  if (coupon.status === 'ACTIVE' && !coupon.isOfCheckout) return null;
  return (
    <SectionHelper fullWidth skin={coupon.status === 'FAILED' ? 'danger' : 'standard'}>
      {coupon.status === 'ACTIVE'
        ? t('coupon.state.ofCheckout')
        : t(`coupon.state.${coupon.status}`)}
    </SectionHelper>
  );
}
