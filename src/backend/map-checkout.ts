import type * as abandonedCheckouts from '@wix/auto_sdk_ecom_abandoned-checkouts';
import type * as checkout from '@wix/auto_sdk_ecom_checkout';
import type { checkoutExchange } from '@wix/loyalty';
import type {
  Checkout,
  CheckoutDiscount,
  CheckoutDiscountStatus,
  LeftCheckout,
  Money,
} from '../domain/checkout';
import { required } from './read-answer';

/** A checkout together with the loyalty discounts that were ever put on it. */
export function toCheckout(
  found: checkout.Checkout,
  discounts: checkoutExchange.LoyaltyCheckoutDiscount[],
): Checkout {
  const prices = required(found.priceSummary, 'checkout.priceSummary');
  return {
    id: required(found._id, 'checkout.id'),
    buyerContactId: found.buyerInfo?.contactId ?? null,
    items: (found.lineItems ?? []).map(({ productName, quantity }) => ({
      name: productName?.translated ?? productName?.original ?? '',
      quantity: quantity ?? 1,
    })),
    prices: {
      subtotal: toMoney(prices.subtotal),
      discount: toMoney(prices.discount),
      total: toMoney(prices.total),
    },
    isCompleted: found.completed ?? false,
    discounts: discounts.map(toCheckoutDiscount),
  };
}

export function toCheckoutDiscount(
  discount: checkoutExchange.LoyaltyCheckoutDiscount,
): CheckoutDiscount {
  const { rewardId, loyaltyCouponId } = discount;
  const ofReward = rewardId ? { rewardId } : null;
  return {
    id: required(discount._id, 'discount.id'),
    status: toStatus(discount.status),
    source: loyaltyCouponId ? { couponId: loyaltyCouponId } : ofReward,
  };
}

export function toLeftCheckout(left: abandonedCheckouts.AbandonedCheckout): LeftCheckout[] {
  const { checkoutId } = left;
  if (!checkoutId) return [];
  return [
    {
      checkoutId,
      leftDate: required(left._createdDate, 'abandonedCheckout.createdDate').toISOString(),
      total: toMoney(left.totalPrice),
      itemCount: (left.lineItems ?? []).reduce((sum, { quantity }) => sum + (quantity ?? 1), 0),
    },
  ];
}

type Price = { amount?: string; formattedAmount?: string };

export function toMoney(price: Price | undefined): Money {
  const { amount, formattedAmount } = required(price, 'price');
  return {
    amount: Number(required(amount, 'price.amount')),
    formatted: required(formattedAmount, 'price.formattedAmount'),
  };
}

function toStatus(
  status: checkoutExchange.LoyaltyCheckoutDiscount['status'],
): CheckoutDiscountStatus {
  return status ?? 'UNKNOWN';
}
