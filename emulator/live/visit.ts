import type { EarningRule } from '../engine/earning-rules';
import { toCents } from '../engine/money';
import { recordActivity } from '../engine/record-activity';
import type { Customer } from './customers';
import type { Happening } from './diary';
import { placeOrder } from './place-order';
import { CUSTOMERS, type Shop } from './shop';

/** What customers come for besides orders, how often compared with 60 orders, and whether money is spent. */
const ERRANDS: Readonly<Record<string, { what: Happening; weight: number; costs: boolean }>> = {
  'bookings/BookingConfirmed': { what: 'booking', weight: 14, costs: false },
  'events/OrderConfirmed': { what: 'eventTicket', weight: 7, costs: true },
  'events/Rsvp': { what: 'rsvp', weight: 5, costs: false },
  'wix_pricing_plans-plan_purchased': { what: 'planPurchase', weight: 4, costs: true },
  'wix_restaurants_orders-order_submitted': { what: 'restaurantOrder', weight: 15, costs: true },
  'restaurants-order-is-pending': { what: 'restaurantOrder', weight: 15, costs: true },
};
const ORDERS_WEIGHT = 60;

/** One visit: an order, or something else that the site has an earning rule for, be it paused. */
export function visit(shop: Shop, customer: Customer): void {
  const spent = Math.max(1, Math.round(customer.usualSpend * (40 + shop.random.between(0, 120))));
  const errand = pickErrand(shop);
  if (!errand) {
    placeOrder(shop, customer, toCents(spent));
    return;
  }
  const { rule, what, costs } = errand;
  shop.diary.attempt(what, () => {
    const outcome = shop.engine.execute(
      recordActivity,
      {
        contactId: customer.contactId,
        triggerAppId: rule.triggerAppId,
        triggerActivityType: rule.triggerActivityType,
        ...(costs && { spent: toCents(spent) }),
      },
      CUSTOMERS,
    );
    shop.diary.note(what, outcome);
  });
}

type Errand = { rule: EarningRule; what: Happening; weight: number; costs: boolean };

/** Undefined is an order in the shop. */
function pickErrand({ engine, random }: Shop): Errand | undefined {
  const errands = engine.store.earningRules.list().flatMap((rule): Errand[] => {
    const errand = ERRANDS[rule.triggerActivityType];
    return errand ? [{ ...errand, rule }] : [];
  });
  let point = random.between(
    1,
    errands.reduce((sum, { weight }) => sum + weight, ORDERS_WEIGHT),
  );
  return errands.find(({ weight }) => {
    point -= weight;
    return point <= 0;
  });
}
