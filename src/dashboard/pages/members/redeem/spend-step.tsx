import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { integerText } from '../../../../components/form/integer-text';
import type { Account } from '../../../../domain/account';
import type { Checkout } from '../../../../domain/checkout';
import {
  leastPointsToSpend,
  mostPointsToSpend,
  type RedeemOption,
} from '../../../../domain/redemption';
import { useFormat } from '../../../../i18n/use-format';
import type { DiscountChoice } from '../../../data/checkouts/mutations';
import { ApplyDiscount } from './apply-discount';
import { BlockedNotice } from './blocked-notice';
import { SpendField } from './spend-field';
import { useBlockedText } from './use-blocked-text';

type SpendStepProps = { account: Account; option: RedeemOption; onCancel: () => void };

/** Spending points on a checkout: how many, what they make, and what is left to pay. */
export function SpendStep({ account, option, onCancel }: SpendStepProps) {
  const { t } = useTranslation('redeem');
  const format = useFormat();
  const { reward, price } = option;
  const blocked = useBlockedText(account);
  const form = useForm({ defaultValues: { points: '' } });
  const rangeOf = ({ prices }: Checkout) => ({
    min: leastPointsToSpend(price),
    max: mostPointsToSpend(price, account.points.balance, prices.total.amount),
  });
  const refuse = (message: string) => {
    form.setError('points', { type: 'server', message }, { shouldFocus: true });
  };
  const toChoice = (checkout: Checkout): DiscountChoice | null => {
    const { min, max } = rangeOf(checkout);
    const message =
      max < min
        ? t('spend.tooLittle', { points: format.points(min) })
        : t('spend.range', { min: format.number(min), max: format.number(max) });
    const points = integerText({ min, max, message }).safeParse(form.getValues('points'));
    if (!points.success) {
      refuse(message);
      return null;
    }
    return {
      kind: 'reward',
      rewardId: reward.id,
      revision: reward.revision,
      pointsToSpend: points.data,
    };
  };
  return (
    <ApplyDiscount
      account={account}
      title={t('checkout.spend', { name: reward.name })}
      toChoice={toChoice}
      onInvalid={() => {
        refuse(t('spend.refused'));
      }}
      onCancel={onCancel}
      blocked={blocked === null ? null : <BlockedNotice text={blocked} />}
    >
      {(checkout) => (
        <SpendField
          form={form}
          price={price}
          range={rangeOf(checkout)}
          total={checkout.prices.total.amount}
        />
      )}
    </ApplyDiscount>
  );
}
