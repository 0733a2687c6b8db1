import { useTranslation } from 'react-i18next';
import type { CouponBenefit } from '../../../../domain/coupon';
import type { Reward, RewardPrice } from '../../../../domain/reward';
import { useFormat } from '../../../../i18n/use-format';

/** What a reward or a coupon gives, in a few words. Money is in the site's currency, which Wix does not say here. */
export function useBenefitText() {
  const { t } = useTranslation('redeem');
  const format = useFormat();
  const coupon = (benefit: CouponBenefit): string => {
    switch (benefit.type) {
      case 'MONEY_OFF':
        return t('benefit.moneyOff', { money: format.money(benefit.amount) });
      case 'PERCENT_OFF':
        return t('benefit.percentOff', { percent: format.percent(benefit.percent) });
      case 'FREE_SHIPPING':
        return t('benefit.freeShipping');
      case 'OTHER':
        return t('benefit.other');
    }
  };
  const reward = ({ kind }: Reward, { value, costInPoints }: RewardPrice): string => {
    switch (kind) {
      case 'FIXED_AMOUNT':
        return coupon({ type: 'MONEY_OFF', amount: value ?? 0 });
      case 'PERCENTAGE':
        return coupon({ type: 'PERCENT_OFF', percent: value ?? 0 });
      case 'FREE_SHIPPING':
        return coupon({ type: 'FREE_SHIPPING' });
      case 'FLEXIBLE':
        return t('benefit.flexible', {
          money: format.money(value ?? 0),
          points: format.points(costInPoints),
        });
      case 'OTHER':
        return coupon({ type: 'OTHER' });
    }
  };
  return { coupon, reward };
}
