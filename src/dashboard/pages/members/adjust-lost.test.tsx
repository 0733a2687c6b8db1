import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  ada,
  adaWith170,
  adjustForm,
  answerForAda,
  foundApplied,
} from '../../../../tests/support/adjust-form';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import MembersPage from './page';

const { amount, button, left, sent } = adjustForm;

async function openForm() {
  fakeDashboard.openPage('?member=ada&task=adjust');
  render(<MembersPage />);
  await amount();
  return userEvent.setup();
}

beforeEach(answerForAda);

const lost = { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' } as const;

describe('adjusting points when the answer is lost', () => {
  it('looks it up, and tells the success that it finds', async () => {
    fakeBackend.fail('accounts.adjustPoints', lost);
    const answer = fakeBackend.hold('accounts.findAdjustment');
    const user = await openForm();
    await user.type(await amount(), '50{Enter}');

    expect(await screen.findByText('Not sure whether it was applied. Checking…')).toBeVisible();
    expect(await amount()).toBeDisabled();
    answer(foundApplied());

    await left();
    expect(fakeDashboard.toasts).toMatchObject([
      { message: '+50 points for Ada Lovelace. The balance is now 170 points.' },
    ]);
    expect(sent()).toHaveLength(1);
  });

  it('offers to try again what was not applied, with the same marker and revision', async () => {
    fakeBackend.fail('accounts.adjustPoints', lost);
    fakeBackend.answer('accounts.findAdjustment', { status: 'not-applied', account: ada });
    const user = await openForm();
    await user.type(await amount(), '50{Enter}');
    expect(await screen.findByText('It was not applied')).toBeVisible();

    fakeBackend.answer('accounts.adjustPoints', { account: adaWith170, transactionId: 'entry-3' });
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    await left();
    const [first, second] = sent();
    expect(second).toEqual(first);
  });

  it('lets the owner think again about what was not applied', async () => {
    fakeBackend.fail('accounts.adjustPoints', lost);
    fakeBackend.answer('accounts.findAdjustment', { status: 'not-applied', account: ada });
    const user = await openForm();
    await user.type(await amount(), '50{Enter}');

    await user.click(await screen.findByRole('button', { name: 'Change it first' }));

    expect(await amount()).toBeEnabled();
    expect(await amount()).toHaveValue('50');
    await user.click(button('Cancel'));
    await user.click(await left());
    expect(await amount()).toHaveValue('');
  });

  it('never takes a moved balance for a failure: it asks to check again', async () => {
    fakeBackend.fail('accounts.adjustPoints', lost);
    fakeBackend.answer('accounts.findAdjustment', { status: 'unknown', account: adaWith170 });
    const user = await openForm();
    await user.type(await amount(), '50');
    fakeBackend.answer('accounts.getAccount', adaWith170);
    await user.click(button(/Add 50 points/));

    expect(await screen.findByText('Still not sure whether it was applied')).toBeVisible();
    expect(screen.getByText(/The balance was 120 and is 170 now/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Add 50/ })).not.toBeInTheDocument();

    fakeBackend.answer('accounts.findAdjustment', foundApplied());
    await user.click(screen.getByRole('button', { name: 'Check again' }));

    await left();
    expect(sent()).toHaveLength(1);
  });

  it('sends nothing while it cannot even be looked up', async () => {
    fakeBackend.fail('accounts.adjustPoints', lost);
    fakeBackend.fail('accounts.findAdjustment', { kind: 'unavailable', code: 'NO_ANSWER' });
    const user = await openForm();
    await user.type(await amount(), '50{Enter}');

    expect(await screen.findByText(/Nothing is sent again until we know/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Start over' })).not.toBeInTheDocument();
    expect(sent()).toHaveLength(1);
  });

  it('looks again as soon as the connection is back', async () => {
    fakeBackend.fail('accounts.adjustPoints', lost);
    fakeBackend.fail('accounts.findAdjustment', { kind: 'unavailable', code: 'NO_ANSWER' });
    const user = await openForm();
    await user.type(await amount(), '50{Enter}');
    await screen.findByText(/Nothing is sent again until we know/);
    fakeBackend.answer('accounts.findAdjustment', { status: 'not-applied', account: ada });

    window.dispatchEvent(new Event('online'));

    expect(await screen.findByText('It was not applied')).toBeVisible();
    expect(sent()).toHaveLength(1);
  });

  it('looks again when the account moves on after all', async () => {
    fakeBackend.fail('accounts.adjustPoints', lost);
    fakeBackend.answer('accounts.findAdjustment', { status: 'not-applied', account: ada });
    const user = await openForm();
    await user.type(await amount(), '50{Enter}');
    await screen.findByText('It was not applied');
    fakeBackend.answer('accounts.findAdjustment', foundApplied());
    fakeBackend.answer('accounts.getAccount', adaWith170);

    window.dispatchEvent(new Event('focus'));

    await left();
    expect(sent()).toHaveLength(1);
  });

  it('says so outside when the form was left before the outcome was known', async () => {
    const answer = fakeBackend.hold('accounts.adjustPoints');
    const user = await openForm();
    await user.type(await amount(), '50{Enter}');
    await screen.findByRole('button', { name: 'Saving…' });
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Saving…' })).toHaveAttribute('aria-disabled');

    answer({ account: adaWith170, transactionId: 'entry-3' });

    await waitFor(() => {
      expect(fakeDashboard.toasts).toHaveLength(1);
    });
    expect(await left()).not.toHaveAttribute('aria-disabled');
    expect(sent()).toHaveLength(1);
  });

  it('still does not know after the form was left and opened again, and does not send twice', async () => {
    fakeBackend.fail('accounts.adjustPoints', lost);
    const answer = fakeBackend.hold('accounts.findAdjustment');
    const user = await openForm();
    await user.type(await amount(), '50{Enter}');
    expect(await screen.findByText(/Checking…/)).toBeVisible();
    await user.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'Saving…' });

    answer({ status: 'unknown', account: adaWith170 });
    await waitFor(() => {
      expect(fakeDashboard.toasts).toMatchObject([{ type: 'error', timeout: 'none' }]);
    });
    expect(fakeDashboard.toasts[0]?.message).toContain('Ada Lovelace');
    await user.click(await left());

    expect(await screen.findByRole('button', { name: 'Check again' })).toBeVisible();
    expect(await amount()).toHaveValue('50');
    expect(sent()).toHaveLength(1);
  });

  it('starts over only after it has been told, and as a new intent', async () => {
    fakeBackend.fail('accounts.adjustPoints', lost);
    fakeBackend.answer('accounts.findAdjustment', { status: 'unknown', account: adaWith170 });
    const user = await openForm();
    await user.type(await amount(), '50');
    fakeBackend.answer('accounts.getAccount', adaWith170);
    await user.click(button(/Add 50 points/));
    await user.click(await screen.findByRole('button', { name: 'Start over' }));
    expect(screen.getByText('The balance goes from 170 to 220 points.')).toBeVisible();

    fakeBackend.answer('accounts.adjustPoints', { account: adaWith170, transactionId: 'entry-4' });
    await user.click(button(/Add 50 points/));

    await left();
    const [first, second] = sent();
    expect(second?.revision).toBe('8');
    expect(second?.marker).not.toBe(first?.marker);
  });
});
