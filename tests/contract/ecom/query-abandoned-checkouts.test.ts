import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { payCheckout, post, startCheckout } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { MEMBER_EMAIL } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const PATH = '/ecom/v1/abandoned-checkout/query';
const answerSchema = z.object({
  abandonedCheckouts: z.array(
    z.object({
      id: z.guid(),
      checkoutId: z.guid(),
      status: z.string(),
      buyerInfo: z.object({ contactId: z.guid(), email: z.string() }),
      totalPrice: z.object({ amount: z.string() }),
      createdDate: z.iso.datetime(),
    }),
  ),
  metadata: z.object({ count: z.int(), cursors: z.object({ next: z.string().optional() }) }),
});

async function list(query: object = {}) {
  const response = await post(wix, PATH, { query });
  return answerSchema.parse(await response.json());
}

describe('works', () => {
  it('lists what a known buyer left an hour ago, and no sooner', async () => {
    const { id, buyerInfo } = await startCheckout(wix, [{ price: '12.50' }], MEMBER_EMAIL);
    await startCheckout(wix, [{ price: '1' }]);

    wix.emulator.advance({ minutes: 59 });
    expect((await list()).abandonedCheckouts).toEqual([]);
    wix.emulator.advance({ minutes: 1 });

    const { abandonedCheckouts } = await list();
    expect(abandonedCheckouts).toMatchObject([
      {
        checkoutId: id,
        status: 'ABANDONED',
        buyerInfo: { contactId: buyerInfo.contactId, email: MEMBER_EMAIL },
        totalPrice: { amount: '12.5' },
      },
    ]);
    expect(abandonedCheckouts[0]?.id).not.toBe(id);
  });

  it('calls it recovered when it is paid late, and forgets one that is paid in time', async () => {
    const late = await startCheckout(wix, [{ price: '1' }], MEMBER_EMAIL);
    const inTime = await startCheckout(wix, [{ price: '2' }], MEMBER_EMAIL);
    await payCheckout(wix, inTime.id);
    wix.emulator.advance({ minutes: 90 });
    await payCheckout(wix, late.id);

    expect((await list()).abandonedCheckouts).toMatchObject([
      { checkoutId: late.id, status: 'RECOVERED' },
    ]);
  });

  it('filters by buyer and status, and pages', async () => {
    const other = await startCheckout(wix, [{ price: '1' }], 'someone.else@example.com');
    const first = await startCheckout(wix, [{ price: '2' }], MEMBER_EMAIL);
    const second = await startCheckout(wix, [{ price: '3' }], MEMBER_EMAIL);
    wix.emulator.advance({ minutes: 61 });

    const page = await list({
      filter: { 'buyerInfo.contactId': first.buyerInfo.contactId, status: 'ABANDONED' },
      cursorPaging: { limit: 1 },
    });
    const rest = await list({ cursorPaging: { cursor: page.metadata.cursors.next } });

    const found = [...page.abandonedCheckouts, ...rest.abandonedCheckouts];
    expect(found.map(({ checkoutId }) => checkoutId)).toEqual([first.id, second.id]);
    expect(found.map(({ checkoutId }) => checkoutId)).not.toContain(other.id);
  });
});

describe('refuses', () => {
  it.each([
    ['a field that cannot be filtered by', { filter: { checkoutId: 'x' } }],
    ['an unknown status', { filter: { status: 'LEFT' } }],
  ])('%s', async (_, query) => {
    expect((await post(wix, PATH, { query })).status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const response = await wix.request(PATH, {
      method: 'POST',
      body: '{}',
      headers: { authorization: wix.emulator.info.tokens.member },
    });

    expect(response.status).toBe(403);
  });
});
