import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { z } from 'zod';
import { fakeBackend } from './fake-backend';
import { sampleAccount, sampleLedger, samplePage, withBalance } from './sample-account';
import { sampleProgram, sampleReward, sampleRule, sampleTiers } from './sample-program';

export const ada = sampleAccount();
/** Ada's account after 50 more points. */
export const adaWith170 = withBalance(ada, 170, '8');

/** What is found when the 50 points of a lost answer were added after all. */
export function foundApplied() {
  const [entry] = sampleLedger();
  if (!entry) throw new Error('the sample ledger is empty');
  return { status: 'applied', account: adaWith170, transaction: { ...entry, amount: 50 } } as const;
}

const sentRequest = z.strictObject({
  accountId: z.string(),
  change: z.object({ kind: z.enum(['add', 'remove', 'set']), points: z.int() }),
  revision: z.string(),
  reason: z.string(),
  marker: z.string().regex(/^[gmpi][0-9a-f]{8}$/),
});

/** The backend of a program with Ada in it, who may have 50 points added. */
export function answerForAda(): void {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
  fakeBackend.answer('rewards.listRewards', {
    rewards: [
      sampleReward(),
      sampleReward({
        id: 'mug',
        name: 'Mug',
        prices: [{ tierId: null, costInPoints: 160, value: 9 }],
      }),
    ],
    hasMore: false,
  });
  fakeBackend.answer('earningRules.listEarningRules', [sampleRule()]);
  fakeBackend.answer('accounts.listAccounts', samplePage([ada]));
  fakeBackend.answer('accounts.getAccount', ada);
  fakeBackend.answer('transactions.listAccountTransactions', {
    transactions: sampleLedger(),
    nextCursor: null,
  });
  fakeBackend.answer('coupons.listAccountCoupons', { coupons: [], hasMore: false });
  fakeBackend.answer('accounts.adjustPoints', { account: adaWith170, transactionId: 'entry-3' });
}

/** The form in which points are adjusted, as a person sees it. */
export const adjustForm = {
  amount: () => screen.findByRole('textbox', { name: /Points to|New balance/ }),
  reason: () => screen.getByRole('textbox', { name: /Reason|Receipt/ }),
  button: (name: RegExp | string) => screen.getByRole('button', { name }),
  choose: async (user: UserEvent, name: 'Remove' | 'Set to') => {
    if (screen.queryByRole('radio', { name }) === null) {
      await user.click(screen.getByRole('radio', { name: 'Correct a mistake' }));
    }
    await user.click(screen.getByRole('radio', { name }));
  },
  /** The panel is back at the member: resolves to the button that opens the form. */
  left: () => screen.findByRole('button', { name: 'Adjust points' }),
  /** The requests that would have changed points, oldest first. */
  sent: () =>
    fakeBackend.argumentsOf('accounts.adjustPoints').map(([request]) => sentRequest.parse(request)),
};
