import { expect, it } from 'vitest';
import { METHODS } from '../../emulator/api/methods';
import { emulateWix } from './support/emulated-wix';

const wix = await emulateWix();
const { visitor, member } = wix.emulator.info.tokens;

/** As the SDK's documentation says of each: `@applicableIdentity`. */
const FOR_MEMBERS = [
  'accounts.getCurrentMemberAccount',
  'checkoutExchange.applyDiscountToCheckout',
  'checkoutExchange.queryLoyaltyCheckoutDiscounts',
  'coupons.getCurrentMemberCoupons',
  'coupons.redeemCurrentMemberPointsForCoupon',
  'socialMedia.createFollowedChannel',
  'socialMedia.listFollowedChannels',
];
const NOT_FOR_APPS = [
  'coupons.bulkGetLoyaltyCoupon',
  'programs.bulkGetLoyaltyProgram',
  'rewards.bulkGetRewards',
];

it.each(METHODS)('$name is open to whom Wix opens it, and to nobody else', async (method) => {
  const statusFor = async (authorization: string) => {
    const path = method.path.replaceAll(/:\w+/g, 'x');
    const hasBody = !['GET', 'DELETE'].includes(method.verb);
    const init = {
      method: method.verb,
      headers: { authorization },
      ...(hasBody && { body: '{}' }),
    };
    return (await wix.request(path, init)).status;
  };

  expect(await statusFor('')).toBe(401);
  expect(await statusFor(visitor)).toBe(403);
  expect((await statusFor(member)) === 403).toBe(!FOR_MEMBERS.includes(method.name));
  expect((await statusFor(wix.appToken)) === 403).toBe(NOT_FOR_APPS.includes(method.name));
});
