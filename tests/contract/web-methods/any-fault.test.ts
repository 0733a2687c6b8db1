import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustPoints, findAdjustment, getAccount } from '../../../src/backend/accounts.web';
import { applyDiscountToCheckout, getCheckout } from '../../../src/backend/checkouts.web';
import { findRedemption, redeemReward } from '../../../src/backend/coupons.web';
import { isInEffect } from '../../../src/domain/checkout';
import { mayHaveHappened, type Result } from '../../../src/domain/errors';
import { FIXED, FLEXIBLE } from '../rewards/sample-rewards';
import { startCheckout } from '../support/checkout';
import { earn, MEMBER_EMAIL, offer, openMember } from '../support/redemption';
import { dataOf, emulateBackend } from './emulate-backend';
import { INTERFERENCES, type Interference } from './interference';

const wix = await emulateBackend();

/** One way to spend or move points, as a page does it: sent once, and looked up when its answer got lost. */
type Action = {
  /** How many it takes when nothing goes wrong. */
  requests: number;
  send: () => Promise<Result<unknown>>;
  /** Whether it was done; rejects when nobody can say. */
  look: () => Promise<boolean>;
  /** How often it was done, by what Wix has. */
  count: () => Promise<number>;
};

/** What else happens at the site just before a request arrives. */
const MEANWHILE = {
  nothing: () => Promise.resolve(),
  'the member earns': (accountId: string) => earn(wix, accountId, 7),
  'the program is paused': async () => {
    await wix.asOwner.programs.pauseLoyaltyProgram();
  },
} as const;

const trouble = fc.record({
  /** Among the requests to Wix's services; taken round where there are fewer. */
  position: fc.nat({ max: 5 }),
  fate: fc.constantFrom(...Object.values(INTERFERENCES), null),
  meanwhile: fc.constantFrom(...Object.values(MEANWHILE)),
});

const ACTIONS = {
  'an adjustment': adjust,
  'a redemption': redeem,
  'a discount': discount,
} as const;

describe.each(Object.entries(ACTIONS))('%s', (_name, prepare) => {
  it('is done as often as is told, whatever goes wrong and is tried again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(trouble, { minLength: 1, maxLength: 3 }), async (troubles) => {
        wix.emulator.reset('empty');
        const accountId = await openMember(wix, 250);
        const { requests, send, look, count } = await prepare(accountId);
        let isDone = false;
        for (const each of [...troubles, null]) {
          await wix.receiveRequest();
          if (each) wix.schedule(new Map([[each.position % requests, interfere(each, accountId)]]));
          const answer = await send();
          await wix.receiveRequest();
          isDone = isToBeLookedUp(answer) ? await look() : answer.ok;

          expect(await count()).toBe(isDone ? 1 : 0);
          if (isDone) break;
        }
        wix.emulator.advance({ minutes: 1 });
        expect(wix.emulator.audit().differences).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

type Trouble = typeof trouble extends fc.Arbitrary<infer Value> ? Value : never;

function interfere({ fate, meanwhile }: Trouble, accountId: string): Interference {
  return async (forward) => {
    await meanwhile(accountId);
    return fate === null ? forward() : fate(forward);
  };
}

/** A conflict may be with an attempt of one's own that arrived. */
function isToBeLookedUp(answer: Result<unknown>): boolean {
  return !answer.ok && (mayHaveHappened(answer.error) || answer.error.kind === 'conflict');
}

async function adjust(accountId: string): Promise<Action> {
  const { revision } = await dataOf(getAccount({ accountId }));
  const intent = { accountId, revision, reason: 'Late', marker: 'g0a1b2c3d' };
  return {
    requests: 1,
    send: () => adjustPoints({ ...intent, change: { kind: 'add', points: 50 } }),
    look: async () => (await dataOf(findAdjustment(intent))).status === 'applied',
    count: async () => {
      const { items } = await wix.asOwner.transactions
        .queryLoyaltyTransactions()
        .eq('transactionType', 'ADJUST')
        .find();
      return items.length;
    },
  };
}

async function redeem(accountId: string): Promise<Action> {
  const reward = await offer(wix, FIXED);
  const { revision: accountRevision } = await dataOf(getAccount({ accountId }));
  const confirmed = { accountId, accountRevision, newestCouponId: null };
  return {
    requests: 4,
    send: () =>
      redeemReward({ ...confirmed, rewardId: reward._id, rewardRevision: reward.revision }),
    look: async () => {
      const question = { accountId, rewardName: FIXED.name, newestCoupon: null };
      return (await dataOf(findRedemption(question))).status === 'redeemed';
    },
    count: async () => {
      const { items } = await wix.asOwner.coupons.queryLoyaltyCoupons().find();
      return items.length;
    },
  };
}

async function discount(accountId: string): Promise<Action> {
  const { _id: rewardId, revision } = await offer(wix, FLEXIBLE);
  const { id: checkoutId } = await startCheckout(wix, [{ price: '49.90' }], MEMBER_EMAIL);
  const reward = { kind: 'reward', rewardId, revision, pointsToSpend: 35 } as const;
  return {
    requests: 6,
    send: () => applyDiscountToCheckout({ checkoutId, accountId, discount: reward }),
    look: async () => (await dataOf(getCheckout({ checkoutId }))).discounts.some(isInEffect),
    count: async () => {
      const { points } = await wix.asOwner.accounts.getAccount(accountId);
      return (points?.redeemed ?? 0) / 35;
    },
  };
}
