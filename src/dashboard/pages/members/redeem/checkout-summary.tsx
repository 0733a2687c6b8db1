import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Checkout, CheckoutDiscount, Money } from '../../../../domain/checkout';
import { useFormat } from '../../../../i18n/use-format';
import classes from './checkout-summary.module.css';

type CheckoutSummaryProps = {
  checkout: Checkout;
  /** The same checkout before the discount, once there is one. */
  before: Checkout | null;
};

/** What is bought, what it costs, and which loyalty discounts it has had. */
export function CheckoutSummary({ checkout, before }: CheckoutSummaryProps) {
  const { t } = useTranslation('redeem');
  const format = useFormat();
  const { subtotal, discount, total } = checkout.prices;
  return (
    <Box direction="vertical" gap="SP2" padding="SP3 SP4" borderRadius="8px" backgroundColor="D70">
      {checkout.items.map(({ name, quantity }, index) => (
        // Items have no identity of their own here, and the list never changes its order.
        <Text key={index} size="small" overflowWrap="anywhere">
          {t('summary.item', { quantity: format.number(quantity), name })}
        </Text>
      ))}
      <dl className={classes['prices']}>
        <Price label={t('summary.subtotal')} now={subtotal} before={before?.prices.subtotal} />
        <Price label={t('summary.discount')} now={discount} before={before?.prices.discount} />
        <Price label={t('summary.total')} now={total} before={before?.prices.total} isStrong />
      </dl>
      {checkout.discounts.map((applied) => (
        <DiscountLine key={applied.id} discount={applied} />
      ))}
    </Box>
  );
}

type PriceProps = { label: string; now: Money; before: Money | undefined; isStrong?: boolean };

/** A price, and what it was before when that was something else. */
function Price({ label, now, before, isStrong = false }: PriceProps) {
  const { t } = useTranslation('redeem');
  const weight = isStrong ? 'bold' : 'thin';
  const hasChanged = before !== undefined && before.amount !== now.amount;
  return (
    <>
      <dt>
        <Text size="small" weight={weight}>
          {label}
        </Text>
      </dt>
      <dd>
        <Text size="small" weight={weight}>
          {hasChanged
            ? t('summary.beforeAfter', { before: before.formatted, after: now.formatted })
            : now.formatted}
        </Text>
      </dd>
    </>
  );
}

function DiscountLine({ discount }: { discount: CheckoutDiscount }) {
  const { t } = useTranslation('redeem');
  return (
    <Text size="tiny" secondary>
      {t(`discountStatus.${discount.status}`)}
    </Text>
  );
}
