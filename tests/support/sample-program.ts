import type { EarningRule } from '../../src/domain/earning-rule';
import type { Program, ProgramTotals } from '../../src/domain/program';
import type { Reward } from '../../src/domain/reward';
import type { Tier, TiersProgram } from '../../src/domain/tier';
import type { Earning, MemberTransaction } from '../../src/domain/transaction';

/** A running program with everything in order; a test changes what it is about. */
export function sampleProgram(changes: Partial<Program> = {}): Program {
  return {
    name: 'Bean Club',
    pointsName: null,
    status: 'ACTIVE',
    expiration: { enabled: false, months: 6, percentage: 100 },
    features: { tiers: true, pointsExpiration: true },
    ...changes,
  };
}

export function sampleTotals(changes: Partial<ProgramTotals> = {}): ProgramTotals {
  return {
    points: { balance: 10200, earned: 12000, adjusted: 300, redeemed: 2000, expired: 100 },
    tiers: [
      { tierId: null, accounts: 30 },
      { tierId: 'silver', accounts: 9 },
      { tierId: 'gold', accounts: 1 },
    ],
    ...changes,
  };
}

export function sampleTier(changes: Partial<Tier> = {}): Tier {
  return {
    id: 'silver',
    name: 'Silver',
    description: null,
    icon: null,
    requiredPoints: 500,
    revision: '1',
    ...changes,
  };
}

export function sampleTiers(changes: Partial<TiersProgram> = {}): TiersProgram {
  return {
    status: 'ACTIVE',
    rollingWindowMonths: 12,
    baseTier: { name: 'Bronze', description: null, icon: null },
    tiers: [sampleTier(), sampleTier({ id: 'gold', name: 'Gold', requiredPoints: 2000 })],
    createdAt: '2025-01-01T10:00:00.000Z',
    revision: '1',
    ...changes,
  };
}

const EVERY_TIER = [null, 'silver', 'gold'];

export function sampleRule(changes: Partial<EarningRule> = {}): EarningRule {
  return {
    id: 'order',
    title: 'Place an order',
    status: 'ACTIVE',
    trigger: { appId: 'stores', activityType: 'stores/OrderPaid' },
    amounts: {
      type: 'CONVERSION',
      perTier: EVERY_TIER.map((tierId) => ({ tierId, moneyAmount: 1, points: 10 })),
    },
    isAutomated: false,
    canBeDeleted: true,
    updatedDate: '2026-02-01T10:00:00Z',
    revision: '1',
    ...changes,
  };
}

export function sampleReward(changes: Partial<Reward> = {}): Reward {
  return {
    id: 'coffee',
    name: 'Free coffee',
    kind: 'FIXED_AMOUNT',
    active: true,
    prices: EVERY_TIER.map((tierId) => ({ tierId, costInPoints: 100, value: 4 })),
    terms: {
      limit: { type: 'SUBTOTAL', minimumSubtotal: 0 },
      limitedToOneItem: false,
      appliesToSubscriptions: false,
      discountedCycleCount: null,
    },
    revision: '1',
    ...changes,
  };
}

/** An order of 20 by the sample rule. */
export function sampleEarning(changes: Partial<Earning> = {}): Earning {
  return { points: 200, tierId: null, activityType: 'stores/OrderPaid', ...changes };
}

export function sampleEntry(changes: Partial<MemberTransaction> = {}): MemberTransaction {
  return {
    id: 'entry-1',
    accountId: 'account-ada',
    createdDate: '2026-03-01T10:00:00Z',
    amount: 50,
    description: null,
    cause: { type: 'EARN', activityType: 'stores/OrderPaid', orderId: null },
    contact: { name: 'Ada Lovelace', email: 'ada@example.com', displayName: 'Ada Lovelace' },
    ...changes,
  };
}
