import { createCheckout, type LineItem } from '../engine/checkouts';
import { DAY_MS } from '../engine/clock';
import { itemInScope } from '../engine/coupon-specification';
import { createOrder, ORDER_PAID } from '../engine/create-order';
import { type Cents, toCents } from '../engine/money';
import { type ActivityOutcome, recordActivity } from '../engine/record-activity';
import { applyDiscountToCheckout } from '../engine/apply-discount-to-checkout';
import type { Customer } from './customers';
import { chooseSpending, type Spending } from './spend-points';
import { CUSTOMERS, type Shop } from './shop';

/** A catalog item of Wix Stores. */
const PRODUCT: LineItem['catalog'] = {
  appId: ORDER_PAID.triggerAppId,
  itemId: 'product',
};

/** An order through a checkout, with points or a coupon where the customer likes to; some leave before they pay. */
export function placeOrder(shop: Shop, customer: Customer, spent: Cents): void {
  if (customer.email === null) {
    orderInPerson(shop, customer, spent);
    return;
  }
  const spending = chooseIfWanted(shop, customer, spent);
  const checkout = shop.engine.execute(
    createCheckout,
    {
      email: customer.email,
      channelType: 'WEB',
      lineItems: [
        {
          name: 'Basket',
          quantity: 1,
          priceCents: spent,
          catalog: itemInScope(spending?.terms ?? null) ?? PRODUCT,
        },
      ],
    },
    CUSTOMERS,
  );
  if (spending) applySpending(shop, checkout.id, spending);
  if (shop.random.happens(spending ? 0.12 : 0.04)) {
    shop.diary.note('leftCheckout');
    return;
  }
  pay(shop, checkout.id, spent);
}

/** Without an e-mail address there is no checkout to know the buyer by. */
function orderInPerson({ engine, diary, random }: Shop, customer: Customer, spent: Cents): void {
  const orderId = `${random.between(1_000_000, 9_999_999)}`;
  diary.attempt('order', () => {
    const activity = { ...ORDER_PAID, contactId: customer.contactId, orderId, spent };
    diary.note('order', engine.execute(recordActivity, activity, CUSTOMERS));
  });
}

/** Only members of the site spend points. */
function chooseIfWanted(shop: Shop, customer: Customer, spent: Cents): Spending | undefined {
  const { contactId, isMember, redeems } = customer;
  const account = shop.engine.store.accounts.getByContact(contactId);
  if (!account || !isMember || !redeems || !shop.random.happens(0.35)) return undefined;
  return chooseSpending(shop, account, spent);
}

function applySpending({ engine, diary }: Shop, checkoutId: string, { discount }: Spending): void {
  diary.attempt('discount', () => {
    const order = { checkoutId, discount, memberId: undefined };
    engine.execute(applyDiscountToCheckout, order, CUSTOMERS);
    diary.note('discount');
  });
}

function pay(shop: Shop, checkoutId: string, spent: Cents): void {
  const { engine, diary } = shop;
  diary.attempt('order', () => {
    const { checkout, activity } = engine.execute(createOrder, { checkoutId }, CUSTOMERS);
    diary.note('order', activity);
    if (checkout.orderId !== null) planReturn(shop, { orderId: checkout.orderId, activity, spent });
  });
}

/** A few send all of it back some days later, or half. */
function planReturn(
  { clock, random, returns }: Shop,
  order: { orderId: string; activity: ActivityOutcome | undefined; spent: Cents },
): void {
  const { orderId, activity, spent } = order;
  if (!activity || !('awarded' in activity) || !random.happens(0.04)) return;
  const half = toCents(Math.floor(paidOf(activity, spent) / 2));
  returns.push({
    dueAt: clock.now() + random.between(1, 10) * DAY_MS,
    orderId,
    amount: half > 0 && random.happens(0.4) ? half : undefined,
  });
}

/** What the award was given for: the order's total, discounts taken off. */
function paidOf(activity: Extract<ActivityOutcome, { awarded: unknown }>, spent: Cents): number {
  const { cause } = activity.awarded;
  return (cause.type === 'EARN' ? cause.rule?.spentCents : null) ?? spent;
}
