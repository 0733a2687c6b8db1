/** An amount as Wix formatted it for the shopper, with the number behind it. */
export type Money = { amount: number; formatted: string };

/** Where a loyalty discount on a checkout stands. */
export type CheckoutDiscountStatus =
  | 'APPLIED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'REFUNDED'
  | 'FAILED_TO_REFUND'
  | 'REFUNDED_DUE_TO_TIMEOUT'
  | 'REFUNDED_DUE_TO_MANUAL_DISCOUNT_REMOVAL'
  | 'SCHEDULED_FOR_REFUND'
  | 'UNUSED'
  | 'UNKNOWN';

/** A reward or coupon that was put on a checkout. */
export type CheckoutDiscount = {
  id: string;
  status: CheckoutDiscountStatus;
  source: { rewardId: string } | { couponId: string } | null;
};

/** What somebody is about to buy, and what points take off it. */
export type Checkout = {
  id: string;
  /** Null for a buyer who has not said who they are. */
  buyerContactId: string | null;
  items: { name: string; quantity: number }[];
  prices: { subtotal: Money; discount: Money; total: Money };
  /** Paid: it is an order now, and nothing changes any more. */
  isCompleted: boolean;
  discounts: CheckoutDiscount[];
};

/** A checkout that its buyer left unpaid, as Wix lists it from an hour later on. */
export type LeftCheckout = {
  checkoutId: string;
  leftDate: string;
  total: Money;
  itemCount: number;
};

/** Discounts that lower what the buyer pays, or soon will. */
export function isInEffect({ status }: CheckoutDiscount): boolean {
  return status === 'APPLIED' || status === 'IN_PROGRESS' || status === 'COMPLETED';
}

const GUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
const CHECKOUT_ID_IN_LINK = /checkoutid[=/:]([\da-f-]{36})/i;

/**
 * The checkout id in what somebody pasted: the bare id, or the address of a checkout page. Null when there is none, or
 * when it holds several ids and none says that it is the checkout's.
 */
export function readCheckoutId(text: string): string | null {
  const ids: string[] = text.match(GUID) ?? [];
  const named = CHECKOUT_ID_IN_LINK.exec(text)?.[1];
  const id = named !== undefined && ids.includes(named) ? named : ids.length === 1 ? ids[0] : null;
  return id?.toLowerCase() ?? null;
}
