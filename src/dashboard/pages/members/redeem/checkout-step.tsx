import { SidePanel } from '@wix/design-system';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../../components/async-section';
import { CardEmpty } from '../../../../components/card-empty';
import type { Account } from '../../../../domain/account';
import { couponQueries } from '../../../data/coupons/queries';
import { LinesSkeleton } from '../../../../components/lines-skeleton';
import { ApplyDiscount } from './apply-discount';

type CheckoutStepProps = { account: Account; couponId: string; onCancel: () => void };

/** Using one of the member's coupons on a checkout. */
export function CheckoutStep({ account, couponId, onCancel }: CheckoutStepProps) {
  const { t } = useTranslation('redeem');
  const coupons = useQuery(couponQueries.ofAccount(account.id));
  return (
    <AsyncSection
      state={coupons}
      size="card"
      skeleton={
        <SidePanel.Content>
          <LinesSkeleton />
        </SidePanel.Content>
      }
    >
      {(list) => {
        const coupon = list.coupons.find(({ id }) => id === couponId);
        return coupon === undefined ? (
          <SidePanel.Content>
            <CardEmpty title={t('coupon.goneTitle')} text={t('coupon.goneText')} />
          </SidePanel.Content>
        ) : (
          <ApplyDiscount
            account={account}
            title={t('checkout.applyCoupon', { name: coupon.rewardName })}
            toChoice={() => ({ kind: 'coupon', couponId, revision: coupon.revision })}
            onCancel={onCancel}
          />
        );
      }}
    </AsyncSection>
  );
}
