import { useQuery } from '@tanstack/react-query';
import { Box, Button, SidePanel } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../../components/async-section';
import { CardEmpty } from '../../../../components/card-empty';
import type { Account } from '../../../../domain/account';
import type { Coupon } from '../../../../domain/coupon';
import { toRedeemOptions } from '../../../../domain/redemption';
import type { KnownCoupon } from '../../../data/coupons/mutations';
import { couponQueries } from '../../../data/coupons/queries';
import { rewardQueries } from '../../../data/rewards/queries';
import { LinesSkeleton } from '../../../../components/lines-skeleton';
import { RedeemConfirm } from './redeem-confirm';
import { SpendStep } from './spend-step';

type RedeemRewardProps = {
  account: Account;
  rewardId: string;
  onRedeemed: (coupon: Coupon) => void;
  onCancel: () => void;
};

/** The chosen reward, read again: its kind decides whether it becomes a coupon or is spent at a checkout. */
export function RedeemReward({ account, rewardId, onRedeemed, onCancel }: RedeemRewardProps) {
  const { t } = useTranslation('redeem');
  const reward = useQuery(rewardQueries.detail(rewardId));
  const isDeleted = reward.error?.detail.kind === 'not-found';
  const coupons = useQuery(couponQueries.ofAccount(account.id));
  if (isDeleted) return <GoneReward text={t('gone.deleted')} onBack={onCancel} />;
  return (
    <AsyncSection
      state={reward}
      size="card"
      skeleton={
        <SidePanel.Content>
          <LinesSkeleton />
        </SidePanel.Content>
      }
    >
      {(found) => {
        const [option] = toRedeemOptions([found], account);
        if (option === undefined) {
          return <GoneReward text={t('gone.text', { name: found.name })} onBack={onCancel} />;
        }
        if (found.kind === 'FLEXIBLE') {
          return <SpendStep account={account} option={option} onCancel={onCancel} />;
        }
        return (
          <AsyncSection
            state={coupons}
            size="card"
            skeleton={
              <Box padding="SP4">
                <LinesSkeleton />
              </Box>
            }
          >
            {(list) => (
              <RedeemConfirm
                account={account}
                option={option}
                newestCoupon={toKnown(list.coupons[0])}
                onRedeemed={onRedeemed}
                onCancel={onCancel}
              />
            )}
          </AsyncSection>
        );
      }}
    </AsyncSection>
  );
}

function toKnown(newest: Coupon | undefined): KnownCoupon | null {
  return newest ? { id: newest.id, createdDate: newest.createdDate } : null;
}

function GoneReward({ text, onBack }: { text: string; onBack: () => void }) {
  const { t } = useTranslation('redeem');
  return (
    <SidePanel.Content>
      <CardEmpty title={t('gone.title')} text={text} />
      <Box align="center" paddingTop="SP2">
        <Button size="small" priority="secondary" onClick={onBack}>
          {t('gone.back')}
        </Button>
      </Box>
    </SidePanel.Content>
  );
}
