import { beforeEach, describe, expect, it } from 'vitest';
import { BOOKING_RULE, ORDER_RULE } from '../earning-rules/sample-rules';
import { payCheckout, startCheckout } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, listContacts } from '../support/launch';
import { MEMBER_EMAIL } from '../support/redemption';
import { activitiesOf } from './activities';

const wix = await emulateWix();
const { earningRules } = wix.asOwner;
const activities = activitiesOf(wix);
const BOOKING = {
  triggerAppId: BOOKING_RULE.triggerAppId,
  triggerActivityType: BOOKING_RULE.triggerActivityType,
};

let contactId = '';
beforeEach(async () => {
  await launchProgram(wix);
  contactId = (await listContacts(wix))[0]?.id ?? '';
});

describe('the list of what a contact did', () => {
  it('tells what earned and what did not, the newest first', async () => {
    await activities.record({ ...BOOKING, contactId });
    await earningRules.createLoyaltyEarningRule(BOOKING_RULE);
    await activities.record({ ...BOOKING, contactId });

    expect(await activities.list(contactId)).toMatchObject([
      { ...BOOKING, awarded: { points: 50, refunds: [] } },
      {
        ...BOOKING,
        notAwarded: { reason: 'NO_RULE', explanation: 'No earning rule has this trigger.' },
      },
    ]);
  });

  it('tells of an order that came out of a checkout, with what refunds took back', async () => {
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);
    const { id } = await startCheckout(wix, [{ price: '12.50' }], MEMBER_EMAIL);
    await payCheckout(wix, id);
    const [order] = await activities.list(contactId);
    expect(order).toMatchObject({ amount: 12.5, awarded: { points: 120, refunds: [] } });

    await activities.refund(orderIdOf(order), 12.5);

    expect(await activities.list(contactId)).toMatchObject([
      { awarded: { points: 120, refunds: [{ amount: 12.5, pointsTaken: 120 }] } },
    ]);
  });

  it('keeps to the contact and to the limit', async () => {
    const other = (await listContacts(wix))[1]?.id ?? '';
    await activities.record({ ...BOOKING, contactId });
    await activities.record({ ...BOOKING, contactId });
    await activities.record({ ...BOOKING, contactId: other });

    expect(await activities.list(contactId, 1)).toHaveLength(1);
    expect(await activities.list(other)).toHaveLength(1);
  });

  it('says nothing of what was refused', async () => {
    await activities.post('', { ...BOOKING, contactId, at: '2100-01-01T00:00:00Z' });

    expect(await activities.list(contactId)).toEqual([]);
  });

  it('needs a contact', async () => {
    expect((await wix.request('/__emulator/activities')).status).toBe(400);
  });
});

function orderIdOf(activity: unknown): string {
  const isOrder = typeof activity === 'object' && activity !== null && 'orderId' in activity;
  return isOrder ? String(activity.orderId) : '';
}
