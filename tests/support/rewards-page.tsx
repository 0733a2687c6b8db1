import { screen } from '@testing-library/react';
import RewardsPage from '../../src/dashboard/pages/rewards/page';
import type { Reward } from '../../src/domain/reward';
import { fakeBackend } from './fake-backend';
import { openPage } from './open-page';
import {
  sampleProgram,
  sampleReward,
  sampleRule,
  sampleTiers,
  sampleTotals,
} from './sample-program';

/** Four off for 100 points in every tier. */
export const coffee = sampleReward({ id: '11111111-1111-4111-8111-111111111111' });

/** A share off for the base tier and silver; gold was forgotten. */
export const cake = sampleReward({
  id: '22222222-2222-4222-8222-222222222222',
  name: 'Cake for less',
  kind: 'PERCENTAGE',
  active: false,
  prices: [
    { tierId: null, costInPoints: 300, value: 10 },
    { tierId: 'silver', costInPoints: 250, value: 15 },
  ],
});

/** Nobody has made it to gold yet. */
const TIERS = [
  { tierId: null, accounts: 31 },
  { tierId: 'silver', accounts: 9 },
];

/** The backend of a program with these rewards, in which orders of 20 are usual. */
export function answerForRewards(rewards: Reward[] = [coffee, cake]): void {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('programs.getProgramTotals', sampleTotals({ tiers: TIERS }));
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
  fakeBackend.answer('earningRules.listEarningRules', [sampleRule()]);
  fakeBackend.answer('rewards.listRewards', { rewards, hasMore: false });
  fakeBackend.answer('rewards.countOutstandingCoupons', { count: 3, hasMore: false });
  fakeBackend.answer(
    'transactions.listRecentEarnings',
    [150, 200, 400].map((points) => ({ points, tierId: null, activityType: 'stores/OrderPaid' })),
  );
  fakeBackend.answer('accounts.countBalances', [
    { points: 100, accounts: 12 },
    { points: 300, accounts: 4 },
  ]);
  fakeBackend.answer('accounts.sampleBalances', [10, 20, 260, 280, 290, 310, 400, 500, 600]);
}

/** The page at a query string such as `?task=new`; answers the person in front of it. */
export function openRewards(search = '') {
  return openPage(<RewardsPage />, search);
}

/** The line of a reward in the list. */
export function rowOf(name: string) {
  return screen.findByRole('row', { name: new RegExp(name) });
}
