import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EVENT_TYPES } from '../../../emulator/webhooks/event-types';
import { BOOKING_RULE } from '../earning-rules/sample-rules';
import { FIXED } from '../rewards/sample-rewards';
import { emulateWix } from '../support/emulated-wix';
import { uploadFile } from '../support/import-file';
import { receiveWebhooks, subscribe } from '../support/receiver';
import { offer, openMember, redeem } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const receiver = await receiveWebhooks();
const { coupons, earningRules, imports, rewards, tiers } = wix.asOwner;

describe('events', () => {
  it('tell everything that Wix Loyalty tells, each of its entity in its own words', async () => {
    await subscribe(wix, { url: receiver.url });

    const accountId = await openMember(wix, 100);
    const rule = await earningRules.createLoyaltyEarningRule({ ...BOOKING_RULE });
    await earningRules.updateLoyaltyEarningRule(rule._id ?? '', { revision: '1', title: 'Book' });
    await earningRules.deleteLoyaltyEarningRule(rule._id ?? '', { revision: '2' });
    const tier = await tiers.createTier({ tierDefinition: { name: 'Gold' }, requiredPoints: 9 });
    await tiers.updateTier(tier._id ?? '', { revision: '1', requiredPoints: 10 });
    await tiers.deleteTier(tier._id ?? '', '2');
    const reward = await offer(wix, FIXED);
    const coupon = await redeem(wix, accountId, reward._id);
    await coupons.deleteLoyaltyCoupon(coupon._id, coupon.revision);
    await rewards.updateReward(reward._id, { ...FIXED, revision: '1', name: 'Five off' });
    await rewards.deleteReward(reward._id, '2');
    await imports.createLoyaltyImport(await uploadFile(wix, 'Email,Points\n'), {});
    await wix.asMember.socialMedia.createFollowedChannel({ channel: 'X' });

    const told = await everythingTold();
    expect(new Set(told.map(({ eventType }) => eventType))).toEqual(new Set(EVENT_TYPES));
    expect(entityOf(told, 'wix.loyalty.v1.program_updated')).toMatchObject({ name: 'Star Club' });
    expect(entityOf(told, 'wix.loyalty.v1.tier_updated')).toMatchObject({ requiredPoints: 10 });
    expect(entityOf(told, 'wix.loyalty.v1.reward_updated')).toMatchObject({ name: 'Five off' });
    expect(entityOf(told, 'wix.loyalty.v1.coupon_created')).toMatchObject({ status: 'PENDING' });
    expect(entityOf(told, 'wix.loyalty.v1.loyalty_earning_rule_updated')).toMatchObject({
      title: 'Book',
    });
    expect(entityOf(told, 'wix.loyalty.imports.v1.loyalty_import_created')).toMatchObject({
      status: 'INITIATED',
    });
    expect(entityOf(told, 'wix.loyalty.socialmedia.v1.followed_channel_created')).toMatchObject({
      channel: 'X',
      accountId,
    });
  });
});

type Told = z.infer<typeof envelopeSchema>;

const entity = z.looseObject({});
const eventSchema = z.looseObject({
  createdEvent: z.object({ entity }).optional(),
  updatedEvent: z.object({ currentEntity: entity }).optional(),
});
const parsedJson = z.string().transform((text): unknown => JSON.parse(text));
const envelopeSchema = z.object({
  eventType: z.string(),
  data: parsedJson.pipe(eventSchema),
});
const claimsSchema = z.object({ data: parsedJson.pipe(envelopeSchema) });

/** Every delivery so far; the overview says how many there are. */
async function everythingTold(): Promise<Told[]> {
  const overview = await wix.request('/__emulator/webhooks');
  const { deliveries } = z
    .object({ deliveries: z.array(z.unknown()) })
    .parse(await overview.json());
  const bodies = await receiver.bodies(deliveries.length);
  return bodies.map((body) => {
    const claims = Buffer.from(body.split('.')[1] ?? '', 'base64url').toString();
    return claimsSchema.parse(JSON.parse(claims)).data;
  });
}

/** What the first event of a type said of its entity. */
function entityOf(told: readonly Told[], eventType: (typeof EVENT_TYPES)[number]) {
  const event = told.find((each) => each.eventType === eventType)?.data;
  return event?.createdEvent?.entity ?? event?.updatedEvent?.currentEntity;
}
