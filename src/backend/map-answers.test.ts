import { describe, expect, it } from 'vitest';
import { toAccount } from './map-account';
import { toEarningRule } from './map-earning-rule';
import { toProgram } from './map-program';
import { toReward } from './map-reward';
import { toTiersProgram } from './map-tier';
import { toTransaction } from './map-transaction';
import { UnreadableAnswerError } from './read-answer';

const date = new Date('2026-03-01T10:00:00Z');
const points = { balance: 5, earned: 9, adjusted: 1, redeemed: 3, expired: 2 };
const account = {
  _id: 'account',
  contactId: 'contact',
  points,
  rewardAvailable: false,
  _createdDate: date,
  revision: '7',
};
const transaction = { _id: 'entry', accountId: 'account', _createdDate: date, amount: -3 };
const program = {
  status: 'ACTIVE',
  pointsExpiration: { status: 'ENABLED', monthsOfInactivity: 6, expiringPointsPercentage: 50 },
} as const;
const rule = {
  _id: 'rule',
  title: 'Rule',
  status: 'PAUSED',
  triggerAppId: 'shop',
  triggerActivityType: 'sale',
  revision: '1',
} as const;

describe('an account', () => {
  it('may have no member, no name, no tier and nothing that expires', () => {
    expect(toAccount(account)).toEqual({
      id: 'account',
      contactId: 'contact',
      memberId: null,
      contact: { name: null, email: null, displayName: null },
      points,
      tier: { id: null, points: 0 },
      nextExpiry: null,
      rewardAvailable: false,
      lastActivityDate: null,
      createdDate: '2026-03-01T10:00:00.000Z',
      revision: '7',
    });
  });

  it('takes a name of nothing but spaces for none', () => {
    const contact = { name: ' ', email: 'ada@example.com', displayName: '' };

    expect(toAccount({ ...account, contact }).contact).toEqual({
      name: null,
      email: 'ada@example.com',
      displayName: null,
    });
  });

  it('says when points expire next, and how many', () => {
    const pointsExpiration = { expirationDate: date, expiringPointsAmount: 4 };

    expect(toAccount({ ...account, pointsExpiration }).nextExpiry).toEqual({
      date: '2026-03-01T10:00:00.000Z',
      points: 4,
    });
  });

  it.each(['_id', 'contactId', 'points', 'rewardAvailable', '_createdDate', 'revision'] as const)(
    'without %s is not shown as if it had one',
    (key) => {
      expect(() => toAccount({ ...account, [key]: undefined })).toThrow(UnreadableAnswerError);
    },
  );

  it.each(['balance', 'earned', 'adjusted', 'redeemed', 'expired'] as const)(
    'without the points %s is not shown as if they were 0',
    (key) => {
      const incomplete = { ...account, points: { ...points, [key]: undefined } };

      expect(() => toAccount(incomplete)).toThrow(`points.${key} is missing`);
    },
  );
});

describe('an entry of the ledger', () => {
  it.each([
    [
      { transactionType: 'REDEEM', redeemInfo: { rewardId: 'reward' } },
      { type: 'REDEEM', rewardId: 'reward' },
    ],
    [
      { transactionType: 'REFUND', refundInfo: { refundedTransactionId: 'other' } },
      { type: 'REFUND', refundedTransactionId: 'other' },
    ],
    [
      { transactionType: 'EXPIRE', expireInfo: { amountBefore: 5, amountAfter: 2 } },
      { type: 'EXPIRE', balanceBefore: 5, balanceAfter: 2 },
    ],
    [{ transactionType: 'EARN' }, { type: 'EARN', activityType: null, orderId: null }],
    [{ transactionType: 'ADJUST' }, { type: 'ADJUST', balanceBefore: null, balanceAfter: null }],
  ] as const)('caused by %o', (info, cause) => {
    expect(toTransaction({ ...transaction, ...info })).toMatchObject({ amount: -3, cause });
  });

  it('has no description and no activity where Wix prints an empty text', () => {
    const earnInfo = { appId: 'shop', activityType: '' };

    expect(
      toTransaction({ ...transaction, description: '', transactionType: 'EARN', earnInfo }),
    ).toMatchObject({ description: null, cause: { activityType: null } });
  });

  it('that is an attempt to earn, or of a type not known here, leaves the others readable', () => {
    const attempt = { ...transaction };
    Reflect.set(attempt, 'transactionType', 'EARN_ATTEMPT');

    expect(toTransaction(attempt).cause).toEqual({ type: 'ATTEMPT' });
    expect(toTransaction({ ...transaction, transactionType: 'UNKNOWN' }).cause).toEqual({
      type: 'OTHER',
    });
  });
});

describe('a program', () => {
  it('may have no names, and a plan without extras', () => {
    expect(toProgram(program)).toEqual({
      name: null,
      pointsName: null,
      status: 'ACTIVE',
      expiration: { enabled: true, months: 6, percentage: 50 },
      features: { tiers: false, pointsExpiration: false },
    });
  });

  it('in a state that this app does not know is not guessed at', () => {
    expect(() => toProgram({ ...program, status: 'UNKNOWN' })).toThrow(UnreadableAnswerError);
    expect(() => toProgram(undefined)).toThrow('loyaltyProgram is missing');
  });
});

describe('a ladder', () => {
  it('in a state that this app does not know is not guessed at', () => {
    const programSettings = { status: 'UNKNOWN', revision: '1' } as const;

    expect(() => toTiersProgram({ tiers: [], programSettings })).toThrow(UnreadableAnswerError);
  });
});

describe('a reward', () => {
  it('of a type that Wix added later is shown without a price', () => {
    expect(toReward({ _id: 'reward', name: 'New', revision: '1', type: 'UNDEFINED' })).toEqual({
      id: 'reward',
      name: 'New',
      active: false,
      kind: 'OTHER',
      prices: [],
      terms: null,
      revision: '1',
    });
  });

  it.each([undefined, '', 'five', '1,50'])('worth "%s" is not shown as if it were 0', (amount) => {
    const config = { costInPoints: 10, ...(amount === undefined ? {} : { amount }) };
    const discountAmount = { configsByTier: [config] };

    expect(() => toReward({ _id: 'reward', name: 'R', revision: '1', discountAmount })).toThrow(
      UnreadableAnswerError,
    );
  });
});

describe('an earning rule', () => {
  it('may state no amounts', () => {
    expect(toEarningRule(rule)).toMatchObject({ amounts: null, isAutomated: true });
  });

  it('in a state that this app does not know is not guessed at', () => {
    expect(() => toEarningRule({ ...rule, status: 'UNKNOWN' })).toThrow(UnreadableAnswerError);
  });
});
