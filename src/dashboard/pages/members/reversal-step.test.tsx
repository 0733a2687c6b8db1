import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ada, adjustForm, answerForAda } from '../../../../tests/support/adjust-form';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { withBalance } from '../../../../tests/support/sample-account';
import { describeAdjustment } from '../../../domain/adjustment';
import { toReversalMarker } from '../../../domain/adjustment-marker';
import type { Transaction } from '../../../domain/transaction';
import MembersPage from './page';

const GIVEN_ID = '11111111-1111-4111-8111-111111111111';
const given: Transaction = {
  id: GIVEN_ID,
  accountId: 'ada',
  createdDate: '2026-03-02T10:00:00Z',
  amount: 50,
  description: describeAdjustment('Order arrived late', 'g0a1b2c3d'),
  cause: { type: 'ADJUST', balanceBefore: 70, balanceAfter: 120 },
};
const reversal: Transaction = {
  ...given,
  id: '22222222-2222-4222-8222-222222222222',
  createdDate: '2026-03-03T10:00:00Z',
  amount: -50,
  description: describeAdjustment('Entered twice', toReversalMarker(GIVEN_ID)),
};
const redeemed: Transaction = {
  ...given,
  id: '33333333-3333-4333-8333-333333333333',
  createdDate: '2026-03-01T10:00:00Z',
  amount: -30,
  description: null,
  cause: { type: 'REDEEM', rewardId: 'coffee' },
};

const adaAfter = withBalance(ada, 70, '8');

function answerEntries(...transactions: Transaction[]): void {
  fakeBackend.answer('coupons.listAccountCoupons', { coupons: [], hasMore: false });
  fakeBackend.answer('transactions.listAccountTransactions', { transactions, nextCursor: null });
}

function openPage(search = '?member=ada') {
  fakeDashboard.openPage(search);
  render(<MembersPage />);
  return userEvent.setup();
}

const entries = () =>
  within(screen.getByRole('list', { name: 'History' })).getAllByRole('listitem');
const title = (name: string) => screen.findByRole('button', { name });

beforeEach(() => {
  answerForAda();
  answerEntries(given, redeemed);
});

describe('reversing an entry of the history', () => {
  it('shows what will happen, sends no amount of its own, and links the two', async () => {
    fakeBackend.answer('accounts.reverseEntry', { account: adaAfter, transactionId: reversal.id });
    const user = openPage();
    await user.click(await title('Goodwill'));
    await user.click(screen.getByRole('button', { name: 'Reverse' }));

    expect(await screen.findByText('The balance goes from 120 to 70 points.')).toBeVisible();
    expect(screen.getByText('No longer within reach: Free coffee.')).toBeVisible();
    await user.type(adjustForm.reason(), 'Entered twice');
    fakeBackend.answer('accounts.getAccount', adaAfter);
    answerEntries(reversal, given, redeemed);
    await user.click(adjustForm.button('Remove 50 points'));

    await adjustForm.left();
    expect(fakeBackend.argumentsOf('accounts.reverseEntry')).toEqual([
      [{ accountId: 'ada', transactionId: GIVEN_ID, revision: '7', reason: 'Entered twice' }],
    ]);
    expect(fakeDashboard.toasts).toMatchObject([{ type: 'success' }]);
    const history = screen.getByRole('list', { name: 'History' });
    expect(within(history).getByText('Reversal')).toBeVisible();
    expect(within(history).getByText('Reversed')).toBeVisible();
  });

  it('leads from the one to the other', async () => {
    answerEntries(reversal, given);
    const user = openPage();
    await user.click(await title('Goodwill'));
    expect(screen.getByText('This entry has been reversed already.')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Show the reversal' }));
    expect(entries()[0]).toHaveFocus();

    await user.click(await title('Reversal'));
    await user.click(screen.getByRole('button', { name: /Show the entry that this one reverses/ }));
    expect(entries()[1]).toHaveFocus();
  });

  it('says why an entry cannot be reversed', async () => {
    answerEntries({ ...given, amount: 200 }, redeemed);
    const user = openPage();
    await user.click(await title('Goodwill'));
    await user.click(await title('Redeemed'));

    expect(screen.getByText(/The balance is 120 points: less than this entry gave/)).toBeVisible();
    expect(screen.getByText(/bought something that can still be used/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Reverse' })).not.toBeInTheDocument();
  });

  it.each([
    ['somebody else', 'IRREVERSIBLE_REVERSED', 'has been reversed already'],
    ['Wix', 'IRREVERSIBLE_REFUNDED', 'when the order was refunded'],
  ])('tells that %s was faster', async (_who, code, text) => {
    fakeBackend.fail('accounts.reverseEntry', { kind: 'refused', code });
    const user = openPage(`?member=ada&task=reverse&entry=${GIVEN_ID}`);

    await user.click(await title('Remove 50 points'));

    expect(await screen.findByRole('alert')).toHaveTextContent(text);
  });

  it('tells at once when somebody else reverses it while it is looked at', async () => {
    const user = openPage(`?member=ada&task=reverse&entry=${GIVEN_ID}`);
    await title('Remove 50 points');
    fakeBackend.answer('accounts.getAccount', adaAfter);
    answerEntries(reversal, given, redeemed);

    window.dispatchEvent(new Event('focus'));

    const notice = within(await screen.findByRole('alert'));
    expect(notice.getByText('This entry has been reversed already.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove 50 points' })).not.toBeInTheDocument();
    await user.click(notice.getByRole('button', { name: 'Back to the member' }));
    expect(await adjustForm.left()).toBeVisible();
  });

  it('takes a lost answer for done when the history shows the reversal', async () => {
    fakeBackend.fail('accounts.reverseEntry', { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });
    fakeBackend.answer('accounts.findAdjustment', {
      status: 'applied',
      account: adaAfter,
      transaction: reversal,
    });
    const user = openPage(`?member=ada&task=reverse&entry=${GIVEN_ID}`);

    await user.click(await title('Remove 50 points'));

    await adjustForm.left();
    expect(fakeBackend.argumentsOf('accounts.findAdjustment')).toMatchObject([
      [{ marker: toReversalMarker(GIVEN_ID) }],
    ]);
    expect(fakeDashboard.toasts).toMatchObject([{ message: /−50 points|-50 points/ }]);
  });

  it('says so when there is no such entry', async () => {
    openPage('?member=ada&task=reverse&entry=nothing');

    expect(await screen.findByText('This entry is not in the member’s history.')).toBeVisible();
  });
});
