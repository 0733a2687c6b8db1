import type { Actor } from './command';
import type { Engine } from './execute';
import { settleCoupon } from './redeem-points-for-coupon';
import { readSettings } from './settings';

const BATCH = 100;

/** Settles every coupon that has been PENDING for long enough. */
export function settleDueCoupons(engine: Engine, actor: Actor): void {
  const { store, clock } = engine;
  const since = clock.now() - readSettings(store).couponDelayMs;
  const due = () => store.coupons.pendingSince(since, BATCH);
  for (let coupons = due(); coupons.length > 0; coupons = due()) {
    for (const { id } of coupons) engine.execute(settleCoupon, { couponId: id }, actor);
  }
}
