import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerForAda } from '../../../../tests/support/adjust-form';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { sampleLedger } from '../../../../tests/support/sample-account';
import type { Transaction } from '../../../domain/transaction';
import MembersPage from './page';

function openPage(search = '?member=ada') {
  fakeDashboard.openPage(search);
  render(<MembersPage />);
  return userEvent.setup();
}

/** A ledger of so many entries of one point, newest first. */
function manyEntries(count: number): Transaction[] {
  const [, earned] = sampleLedger();
  if (!earned) throw new Error('the sample ledger is empty');
  return Array.from({ length: count }, (_, index) => ({
    ...earned,
    id: `many-${count - index}`,
    amount: 1,
  }));
}

const history = async () => within(await screen.findByRole('list', { name: 'History' }));

beforeEach(answerForAda);

describe('the history of a member', () => {
  it('shows one kind of entries, which the address says, with the balances that they left', async () => {
    const user = openPage();
    await history();
    await user.click(screen.getByRole('combobox', { name: 'Kind of entry' }));
    await user.click(await screen.findByText('Earned', { selector: '[role="option"] *' }));

    const entries = (await history()).getAllByRole('listitem');
    expect(entries.map((entry) => entry.textContent)).toEqual([
      expect.stringMatching(/^EarnedOpening order.*\+250 points.*Balance 250$/),
    ]);
    expect(fakeDashboard.steps.at(-1)?.search).toBe('?member=ada&history=EARN');
    expect(screen.getByText('All 2 entries add up to the balance of 120 points.')).toBeVisible();
  });

  it('says when there is no entry of a kind', async () => {
    openPage('?member=ada&history=EXPIRE');

    expect(await screen.findByText(/no such entry among those looked at/)).toBeVisible();
  });

  it('shows 25 entries at a time, and checks all that it has', async () => {
    fakeBackend.answer('transactions.listAccountTransactions', {
      transactions: manyEntries(60),
      nextCursor: null,
    });
    const user = openPage();

    expect((await history()).getAllByRole('listitem')).toHaveLength(25);
    expect(screen.getByText(/The 60 entries add up to 60 points/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show older entries' }));
    await user.click(screen.getByRole('button', { name: 'Show older entries' }));

    const entries = (await history()).getAllByRole('listitem');
    expect(entries).toHaveLength(60);
    expect(screen.queryByRole('button', { name: 'Show older entries' })).not.toBeInTheDocument();
    expect(entries[50]).toHaveFocus();
  });

  it('is read to its end on request', async () => {
    fakeBackend.answer('transactions.listAccountTransactions', {
      transactions: manyEntries(1),
      nextCursor: 'older',
    });
    const user = openPage();
    const [countAll] = await screen.findAllByRole('button', { name: 'Count them all' });
    if (!countAll) throw new Error('there is a button');
    fakeBackend.answer('transactions.listAccountTransactions', {
      transactions: sampleLedger(),
      nextCursor: null,
    });

    await user.click(countAll);

    expect(await screen.findByText(/The 3 entries add up to 121 points/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Count them all' })).not.toBeInTheDocument();
  });
});

describe('the lifetime value of a member', () => {
  it('says where points came from and went, in the words of the owner', async () => {
    openPage();

    const gained = await screen.findByRole('list', { name: 'Where points came from' });
    await waitFor(() => {
      expect(gained).toHaveTextContent('Place an order 1 time+250');
    });
    const spent = screen.getByRole('list', { name: 'Where points went' });
    expect(spent).toHaveTextContent('Free coffee 1 time-130');
  });

  it('tells in money only what rules and rewards of today can say', async () => {
    openPage();

    expect(await screen.findByText(/stand for about 25 spent/)).toBeVisible();
    expect(screen.getByText('What was redeemed buys 5.20 at today’s prices.')).toBeVisible();
    expect(screen.getByText('The balance buys 4 off with “Free coffee”.')).toBeVisible();
    expect(screen.getByText(/Wix keeps neither/)).toBeVisible();
  });

  it('says nothing about money that it cannot know', async () => {
    fakeBackend.answer('rewards.listRewards', { rewards: [], hasMore: false });
    fakeBackend.answer('earningRules.listEarningRules', []);
    openPage();

    const gained = await screen.findByRole('list', { name: 'Where points came from' });
    expect(gained).toHaveTextContent('Order in the online store');
    expect(screen.getByRole('list', { name: 'Where points went' })).toHaveTextContent(
      'Another reward',
    );
    expect(screen.queryByText(/Wix keeps neither/)).not.toBeInTheDocument();
  });

  it('says that nothing has been earned yet', async () => {
    fakeBackend.answer('transactions.listAccountTransactions', {
      transactions: [],
      nextCursor: null,
    });
    openPage();

    expect(await screen.findByText('Nothing has been earned or redeemed yet.')).toBeVisible();
  });
});
