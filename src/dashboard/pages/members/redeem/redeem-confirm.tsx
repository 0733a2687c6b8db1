import { Box, SidePanel, Text } from '@wix/design-system';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../../../../components/form/form-actions';
import type { Account } from '../../../../domain/account';
import type { Coupon } from '../../../../domain/coupon';
import type { RedeemOption } from '../../../../domain/redemption';
import type { KnownCoupon } from '../../../data/coupons/mutations';
import { useFormat } from '../../../../i18n/use-format';
import { AttemptNotice } from './attempt-notice';
import { BlockedNotice } from './blocked-notice';
import { useBenefitText } from './use-benefit-text';
import { useBlockedText } from './use-blocked-text';
import { useRedemption } from './use-redemption';

type RedeemConfirmProps = {
  account: Account;
  option: RedeemOption;
  /** The member's newest coupon as it is shown now: another one afterwards is this one's result. */
  newestCoupon: KnownCoupon | null;
  onRedeemed: (coupon: Coupon) => void;
  onCancel: () => void;
};

/** The last look before points become a coupon: what it gives, and the balance before and after. */
export function RedeemConfirm(props: RedeemConfirmProps) {
  const { account, option, newestCoupon, onRedeemed, onCancel } = props;
  const { t } = useTranslation('redeem');
  const format = useFormat();
  const benefitText = useBenefitText();
  const blocked = useBlockedText(account);
  const { phase, send, checkAgain } = useRedemption(account.id, onRedeemed);
  // Refreshes in the background must not take a colleague's new coupon for one that was known when this was shown.
  const [knownCoupon] = useState(newestCoupon);
  const isTold = phase.kind === 'deciding' && phase.error?.code === 'COUPON_MADE_MEANWHILE';
  const { reward, price, missingPoints } = option;
  const { balance } = account.points;
  const isRefused = phase.kind === 'deciding' && phase.error !== null;
  const isPossible = missingPoints === 0 && blocked === null;
  const redeem = () => {
    if (!isPossible) return;
    send({
      accountRevision: account.revision,
      rewardId: reward.id,
      rewardName: reward.name,
      rewardRevision: reward.revision,
      newestCoupon: isTold ? newestCoupon : knownCoupon,
    });
  };
  return (
    <form
      aria-label={t('confirm.title', { name: reward.name })}
      style={{ display: 'contents' }}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        redeem();
      }}
    >
      <SidePanel.Content>
        <Box direction="vertical" gap="SP4">
          <Box direction="vertical">
            <Text weight="bold" overflowWrap="anywhere">
              {reward.name}
            </Text>
            <Text size="small">{benefitText.reward(reward, price)}</Text>
          </Box>
          <Box
            direction="vertical"
            gap="SP1"
            padding="SP3 SP4"
            borderRadius="8px"
            backgroundColor="D70"
          >
            <Text size="tiny" secondary>
              {t('confirm.whatHappens')}
            </Text>
            <Text size="small" weight="bold">
              {missingPoints > 0
                ? t('confirm.missing', { points: format.points(missingPoints) })
                : t('confirm.balance', {
                    before: format.number(balance),
                    after: format.points(balance - price.costInPoints),
                  })}
            </Text>
            <Text size="small">{t('confirm.coupon')}</Text>
            <Text size="small">{t('confirm.tier')}</Text>
          </Box>
          {blocked !== null && !isRefused && <BlockedNotice text={blocked} />}
          <AttemptNotice
            what="coupon"
            phase={phase}
            onCheckAgain={checkAgain}
            onTryAgain={redeem}
          />
        </Box>
      </SidePanel.Content>
      {(phase.kind === 'deciding' || phase.kind === 'under-way') && (
        <SidePanel.Footer>
          <FormActions
            isDirty={isPossible}
            isSaving={phase.kind === 'under-way'}
            saveLabel={t('confirm.redeem', { points: format.points(price.costInPoints) })}
            onCancel={onCancel}
          />
        </SidePanel.Footer>
      )}
    </form>
  );
}
