import { z } from 'zod';
import {
  applyDiscountToCheckout as applyDiscount,
  type ApplyDiscount,
} from '../../engine/apply-discount-to-checkout';
import { invalidField, notFound } from '../../engine/errors';
import { actorOf } from '../auth';
import { guid, revision } from '../fields';
import { defineHandler } from '../handler';
import { formatDiscount } from './format-discount';

const requestSchema = z.strictObject({
  checkoutId: guid,
  reward: z
    .strictObject({
      id: guid,
      revision: revision.optional(),
      pointsToSpend: z.int().min(1).max(9_999_999).nullish(),
    })
    .optional(),
  loyaltyCoupon: z.strictObject({ id: guid, revision: revision.optional() }).optional(),
  referralReward: z.strictObject({ id: guid, revision: revision.optional() }).optional(),
});

export const applyDiscountToCheckout = defineHandler({
  method: 'checkoutExchange.applyDiscountToCheckout',
  input: requestSchema,
  run: (input, { engine, caller }) => {
    const memberId = caller.role === 'member' ? caller.subjectId : undefined;
    const discount = readDiscount(input);
    return {
      discount: formatDiscount(
        engine.execute(
          applyDiscount,
          { checkoutId: input.checkoutId, discount, memberId },
          actorOf(caller),
        ),
      ),
    };
  },
});

/** Exactly one of the three. The emulator's site has no referral program, so it knows no referral reward. */
function readDiscount(input: z.output<typeof requestSchema>): ApplyDiscount['discount'] {
  const { reward, loyaltyCoupon, referralReward } = input;
  const [given, ...more] = [reward, loyaltyCoupon, referralReward].filter(
    (one) => one !== undefined,
  );
  if (!given || more.length > 0) {
    throw invalidField(
      'reward',
      'or loyaltyCoupon or referralReward must be given, and only one of them',
      'ONE_OF_ALIGNMENT',
    );
  }
  if (referralReward) throw notFound('Referral reward', given.id);
  const chosen = { id: given.id, revision: given.revision };
  return reward
    ? { kind: 'reward', ...chosen, pointsToSpend: reward.pointsToSpend ?? undefined }
    : { kind: 'coupon', ...chosen };
}
