import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, afterEach, vi } from 'vitest';
import { ada, adaWith170, adjustForm, answerForAda } from '../../../../tests/support/adjust-form';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { withBalance } from '../../../../tests/support/sample-account';
import MembersPage from './page';

const { amount, reason, button, choose, left, sent } = adjustForm;

async function openForm() {
  fakeDashboard.openPage('?member=ada&task=adjust');
  render(<MembersPage />);
  await amount();
  return userEvent.setup();
}

beforeEach(answerForAda);

const conflict = { kind: 'conflict', code: 'INVALID_REVISION' } as const;

afterEach(() => {
  vi.useRealTimers();
});

describe('adjusting points of an account that moves on', () => {
  it('overwrites nothing on a conflict, says what it means now, and goes on with one button', async () => {
    fakeBackend.fail('accounts.adjustPoints', conflict);
    fakeBackend.answer('accounts.findAdjustment', { status: 'unknown', account: adaWith170 });
    const user = await openForm();
    await user.type(await amount(), '50');
    fakeBackend.answer('accounts.getAccount', adaWith170);
    await user.click(button(/Add 50 points/));

    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('The balance changed from 120 to 170 while you were here');
    expect(notice).toHaveTextContent('+50 points now gives 220.');
    expect(await amount()).toHaveValue('50');

    const after220 = withBalance(ada, 220, '9');
    fakeBackend.answer('accounts.adjustPoints', { account: after220, transactionId: 'entry-4' });
    await user.click(
      within(notice).getByRole('button', { name: 'Add 50 points to the new balance' }),
    );

    await left();
    const [first, second] = sent();
    expect(first).toMatchObject({ revision: '7' });
    expect(second).toEqual({ ...first, revision: '8' });
    expect(fakeDashboard.toasts).toMatchObject([
      { message: '+50 points for Ada Lovelace. The balance is now 220 points.' },
    ]);
  });

  it('asks again before it sets a balance that has changed', async () => {
    fakeBackend.fail('accounts.adjustPoints', conflict);
    fakeBackend.answer('accounts.findAdjustment', { status: 'unknown', account: adaWith170 });
    const user = await openForm();
    await choose(user, 'Set to');
    await user.type(await amount(), '100');
    await user.type(reason(), 'Old program');
    fakeBackend.answer('accounts.getAccount', adaWith170);
    await user.click(button(/Set balance to 100 points/));

    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Setting it to 100 now means -70 points.');
    await user.click(within(notice).getByRole('button', { name: 'Use the new balance' }));

    expect(screen.getByText('The balance goes from 170 to 100 points.')).toBeVisible();
    expect(sent()).toHaveLength(1);
    fakeBackend.answer('accounts.adjustPoints', {
      account: withBalance(ada, 100, '9'),
      transactionId: 'entry-4',
    });
    await user.click(button(/Set balance to 100 points/));
    await left();
    expect(sent()[1]).toMatchObject({ revision: '8' });
  });

  it('says while typing that the balance moved, without touching what was typed', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = await openForm();
    await user.type(await amount(), '50');
    fakeBackend.answer('accounts.getAccount', withBalance(ada, 30, '8'));
    await choose(user, 'Remove');
    await user.clear(await amount());
    await user.type(await amount(), '40');

    await vi.advanceTimersByTimeAsync(30_000);

    expect(await screen.findByText('Only 30 can be removed now.')).toBeVisible();
  });
});
