import { requireAccount } from './accounts';
import type { CheckoutDiscount } from './checkout-discounts';
import type { Actor, Command, CommandContext } from './command';
import { LOYALTY_APP_ID } from './earning-triggers';
import type { Engine } from './execute';
import { appendEntry } from './ledger';
import { toPoints } from './points';
import { readSettings } from './settings';

const BATCH = 100;

/**
 * Takes a discount off a checkout that was never paid. Points that it took come back with a REFUND entry, and the
 * coupon they were turned into disappears. A coupon that was redeemed before stays usable.
 */
export const abandonDiscount: Command<{ discount: CheckoutDiscount }, void> = {
  name: 'abandonDiscount',
  run(context, { discount }) {
    const spent = discount.pointsSpent > 0;
    if (spent) givePointsBack(context, discount);
    context.store.checkoutDiscounts.update({
      ...discount,
      status: spent ? 'REFUNDED_DUE_TO_TIMEOUT' : 'UNUSED',
      updatedAt: context.now,
    });
  },
};

/** Abandons the discounts of all checkouts that were not paid in time. */
export function abandonDueDiscounts(engine: Engine, actor: Actor): void {
  const { store, clock } = engine;
  const appliedBy = clock.now() - readSettings(store).checkoutTimeoutMs;
  const due = () => store.checkoutDiscounts.appliedBy(appliedBy, BATCH);
  for (let discounts = due(); discounts.length > 0; discounts = due()) {
    for (const discount of discounts) engine.execute(abandonDiscount, { discount }, actor);
  }
}

function givePointsBack(context: CommandContext, discount: CheckoutDiscount): void {
  const { store } = context;
  const { source, transactionId } = discount;
  const account = requireAccount(store, discount.accountId);
  const dueAt = discount.createdAt + readSettings(store).checkoutTimeoutMs;
  appendEntry(context, account, {
    amount: toPoints(discount.pointsSpent),
    effectiveAt: dueAt,
    cause: { type: 'REFUND', appId: LOYALTY_APP_ID, refundedTransactionId: transactionId ?? '' },
  });
  if (source.type !== 'COUPON_REWARD') return;
  store.coupons.delete(source.couponId);
  context.emit({ entity: 'coupon', slug: 'deleted', entityId: source.couponId });
}
