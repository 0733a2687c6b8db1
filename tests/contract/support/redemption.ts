import { randomUUID } from 'node:crypto';
import type { rewards } from '@wix/loyalty';
import { present } from '../../../emulator/engine/assert';
import { type EmulatedWix, launchProgram, listContacts, openAccount } from './launch';

/** The address of the seed's first contact, who is the signed-in member. */
export const MEMBER_EMAIL = 'ada.okafor@example.com';

/** A running program in which the signed-in member has this many earned points. Answers the account's id. */
export async function openMember(wix: EmulatedWix, points: number): Promise<string> {
  await launchProgram(wix);
  const { _id } = await openAccount(wix);
  if (points > 0) await earn(wix, _id, points);
  return _id;
}

/** The same for a contact who is no member of the site; the program has to run already. */
export async function openVisitor(wix: EmulatedWix, points: number): Promise<string> {
  const contacts = await listContacts(wix);
  const { _id } = await openAccount(
    wix,
    contacts.findIndex((contact) => !contact.memberInfo),
  );
  await earn(wix, _id, points);
  return _id;
}

export async function earn({ asOwner }: EmulatedWix, accountId: string, amount: number) {
  await asOwner.accounts.earnPoints(accountId, {
    amount,
    appId: 'shop',
    idempotencyKey: randomUUID(),
  });
}

/** Creates a reward; answers its id and revision. Pass copies on: applyDiscountToCheckout renames the `_id` in place. */
export async function offer({ asOwner }: EmulatedWix, reward: rewards.Reward) {
  const created = await asOwner.rewards.createReward(reward);
  return { _id: present(created._id, 'id'), revision: present(created.revision, 'revision') };
}

/** Redeems a reward and waits until the points are taken; answers the coupon's id and revision. */
export async function redeem(wix: EmulatedWix, accountId: string, rewardId: string) {
  const { redeemPointsForCoupon, getLoyaltyCoupon } = wix.asOwner.coupons;
  const { coupon } = await redeemPointsForCoupon(rewardId, { loyaltyAccountId: accountId });
  wix.emulator.advance({ minutes: 1 });
  const settled = await getLoyaltyCoupon(present(coupon?._id, 'coupon id'));
  return { _id: present(settled._id, 'id'), revision: present(settled.revision, 'revision') };
}

/** The account's points now. */
export async function pointsOf({ asOwner }: EmulatedWix, accountId: string) {
  const { points } = await asOwner.accounts.getAccount(accountId);
  return points;
}
