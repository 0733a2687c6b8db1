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

const { amount, left, sent } = adjustForm;

function openPage(search = '') {
  fakeDashboard.openPage(search);
  const { unmount } = render(<MembersPage />);
  return Object.assign(userEvent.setup(), { closePage: unmount });
}

/** An adjustment whose page is closed before any answer came. */
async function interrupt(): Promise<void> {
  fakeBackend.hold('accounts.adjustPoints');
  const user = openPage('?member=ada&task=adjust');
  await user.type(await amount(), '50{Enter}');
  await screen.findByRole('button', { name: 'Saving…' });
  user.closePage();
}

function answerApplied(): void {
  fakeBackend.answer('accounts.findAdjustment', foundApplied());
}

beforeEach(answerForAda);

describe('an adjustment that was interrupted', () => {
  it('is told on return when it was applied, once', async () => {
    await interrupt();
    answerApplied();

    const { closePage } = openPage();
    await waitFor(() => {
      expect(fakeDashboard.toasts).toMatchObject([
        { type: 'success', message: /Ada Lovelace was applied: \+50 points/ },
      ]);
    });
    closePage();
    openPage();
    await screen.findByText('1 member');

    expect(fakeDashboard.toasts).toHaveLength(1);
    expect(sent()).toHaveLength(1);
  });

  it('can be tried again as it was when it was not applied', async () => {
    await interrupt();
    fakeBackend.answer('accounts.findAdjustment', { status: 'not-applied', account: ada });
    fakeBackend.answer('accounts.adjustPoints', { account: adaWith170, transactionId: 'entry-3' });

    const user = openPage();
    expect(await screen.findByText(/for Ada Lovelace was not applied/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open member' }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    await left();
    const [first, second] = sent();
    expect(second).toEqual(first);
    expect(localStorage).toHaveLength(0);
  });

  it('is looked up by its own form when that is what is opened', async () => {
    await interrupt();
    answerApplied();

    openPage('?member=ada&task=adjust');

    await left();
    expect(sent()).toHaveLength(1);
    expect(fakeDashboard.toasts).toHaveLength(1);
  });

  it('waits until it can be looked up', async () => {
    await interrupt();
    fakeBackend.fail('accounts.findAdjustment', { kind: 'unavailable', code: 'NO_ANSWER' });
    const user = openPage();
    expect(await screen.findByText(/interrupted and cannot be looked up/)).toBeVisible();

    answerApplied();
    await user.click(screen.getByRole('button', { name: 'Check again' }));

    await waitFor(() => {
      expect(fakeDashboard.toasts).toHaveLength(1);
    });
  });

  it('of another site is nobody’s business here', async () => {
    await interrupt();
    fakeBackend.fail('accounts.findAdjustment', { kind: 'not-found', code: 'NOT_FOUND' });

    openPage();
    await screen.findByText('1 member');
    await waitFor(() => {
      expect(fakeBackend.argumentsOf('accounts.findAdjustment')).toHaveLength(1);
    });

    expect(screen.queryByText(/interrupted/)).not.toBeInTheDocument();
    expect(localStorage).toHaveLength(1);
  });

  it('is nothing to come back to when Wix refused it for certain', async () => {
    fakeBackend.fail('accounts.adjustPoints', { kind: 'refused', code: 'PROGRAM_NOT_ACTIVE' });
    const user = openPage('?member=ada&task=adjust');

    await user.type(await amount(), '50{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('Wix refused this');
    expect(localStorage).toHaveLength(0);
  });
});
