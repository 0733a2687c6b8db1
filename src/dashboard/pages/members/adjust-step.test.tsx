import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { adaWith170, adjustForm, answerForAda } from '../../../../tests/support/adjust-form';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import MembersPage from './page';

const { amount, reason, button, choose, left, sent } = adjustForm;

async function openForm() {
  fakeDashboard.openPage('?member=ada&task=adjust');
  render(<MembersPage />);
  await amount();
  return userEvent.setup();
}

beforeEach(answerForAda);

describe('adjusting points', () => {
  it('shows what will happen before anything is saved', async () => {
    const user = await openForm();
    expect(await amount()).toHaveFocus();

    await user.type(await amount(), '50');

    expect(screen.getByText('The balance goes from 120 to 170 points.')).toBeVisible();
    expect(screen.getByText('The tier stays Bronze.')).toBeVisible();
    expect(screen.getByText('200 points to go to Silver.')).toBeVisible();
    expect(screen.getByText('Now within reach: Mug.')).toBeVisible();
    expect(sent()).toEqual([]);
  });

  it('foresees a higher tier', async () => {
    const user = await openForm();

    await user.type(await amount(), '250');

    expect(screen.getByText(/from Bronze to Silver within 15 minutes/)).toBeVisible();
  });

  it('adds points with the revision that was decided upon, and tells when all is fresh', async () => {
    const user = await openForm();
    await user.type(await amount(), '50');
    await user.type(reason(), 'Order was late');
    fakeBackend.answer('accounts.getAccount', adaWith170);

    await user.click(button(/Add 50 points/));

    await left();
    expect(sent()).toMatchObject([
      {
        accountId: 'ada',
        change: { kind: 'add', points: 50 },
        revision: '7',
        reason: 'Order was late',
      },
    ]);
    expect(fakeDashboard.toasts).toMatchObject([
      {
        type: 'success',
        message: '+50 points for Ada Lovelace. The balance is now 170 points.',
      },
    ]);
    expect(screen.getByRole('heading', { name: '170 points' })).toBeVisible();
  });

  it('removes and sets only with a reason', async () => {
    const user = await openForm();
    await choose(user, 'Remove');
    await user.type(await amount(), '20{Enter}');

    expect(await screen.findByText(/Say why/)).toBeVisible();
    expect(reason()).toHaveFocus();
    await choose(user, 'Set to');
    await user.type(reason(), 'Moved from the old program{Enter}');

    await left();
    expect(sent()).toMatchObject([
      { change: { kind: 'set', points: 20 }, reason: 'Moved from the old program' },
    ]);
  });

  it('refuses to go below zero while typing, and says how much would do', async () => {
    const user = await openForm();
    await user.type(await amount(), '121');
    await choose(user, 'Remove');

    expect(await screen.findByText('The balance is 120: remove at most 120.')).toBeVisible();
    await user.click(button(/Remove 121 points/));
    expect(await amount()).toHaveFocus();
    expect(sent()).toEqual([]);
  });

  it.each([
    ['12.5', 'Enter a whole number from 1 to 9,999,999.'],
    ['0', 'Enter a whole number from 1 to 9,999,999.'],
    ['10000000', 'Enter a whole number from 1 to 9,999,999.'],
    ['many', 'Enter a whole number from 1 to 9,999,999.'],
  ])('refuses %s', async (typed, text) => {
    const user = await openForm();

    await user.type(await amount(), `${typed}{Enter}`);

    expect(await screen.findByText(text)).toBeVisible();
    expect(sent()).toEqual([]);
  });

  it('refuses to set the balance to what it already is', async () => {
    const user = await openForm();
    await choose(user, 'Set to');

    await user.type(await amount(), '120');

    expect(await screen.findByText('The balance is already 120.')).toBeVisible();
  });

  it('sends once, however fast and often it is submitted', async () => {
    const answer = fakeBackend.hold('accounts.adjustPoints');
    const user = await openForm();
    await user.type(await amount(), '50');
    // Faster than React draws: the second submit comes before the first one shows.
    fireEvent.submit(screen.getByRole('form', { name: 'Adjust points' }));
    fireEvent.submit(screen.getByRole('form', { name: 'Adjust points' }));
    await screen.findByRole('button', { name: 'Saving…' });
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Saving…' }));

    answer({ account: adaWith170, transactionId: 'entry-3' });

    await left();
    expect(sent()).toHaveLength(1);
    expect(fakeDashboard.toasts).toHaveLength(1);
  });

  it("shows Wix's refusal of the amount at the amount", async () => {
    fakeBackend.fail('accounts.adjustPoints', {
      kind: 'invalid',
      code: 'INVALID_ARGUMENT',
      fields: [{ field: 'change.points', message: 'must not be less than 1' }],
    });
    const user = await openForm();

    await user.type(await amount(), '50{Enter}');

    expect(await screen.findByText('Wix did not accept this amount.')).toBeVisible();
    expect(await amount()).toHaveFocus();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps what was typed when Wix refuses for another reason', async () => {
    fakeBackend.fail('accounts.adjustPoints', { kind: 'refused', code: 'PROGRAM_NOT_ACTIVE' });
    const user = await openForm();

    await user.type(await amount(), '50{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('Wix refused this');
    expect(await amount()).toHaveValue('50');
    expect(fakeDashboard.toasts).toEqual([]);
  });

  it('keeps what was typed when the member is left and opened again', async () => {
    const user = await openForm();
    await user.type(await amount(), '50');
    await user.click(screen.getByRole('button', { name: 'Back to the member' }));

    await user.click(await left());

    expect(await amount()).toHaveValue('50');
  });

  it('forgets what was typed when it is cancelled, and asks before the page is left until then', async () => {
    const user = await openForm();
    expect(fakeDashboard.canLeave()).toBe(true);
    await user.type(await amount(), '50');
    expect(fakeDashboard.canLeave()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(await left());

    expect(await amount()).toHaveValue('');
    expect(fakeDashboard.canLeave()).toBe(true);
  });
});
