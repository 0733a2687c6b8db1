import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { sampleAccount, sampleLedger, samplePage } from '../../../../tests/support/sample-account';
import {
  sampleProgram,
  sampleReward,
  sampleRule,
  sampleTiers,
} from '../../../../tests/support/sample-program';
import MembersPage from './page';

const ada = sampleAccount();
const grace = sampleAccount({
  id: 'grace',
  contact: { name: 'Grace Hopper', email: null, displayName: 'Grace Hopper' },
});

function openPage(search = '') {
  fakeDashboard.openPage(search);
  render(<MembersPage />);
  return userEvent.setup();
}

const panel = (name = 'Ada Lovelace') => screen.findByRole('dialog', { name });
const rowOf = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

beforeEach(() => {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
  fakeBackend.answer('rewards.listRewards', { rewards: [sampleReward()], hasMore: false });
  fakeBackend.answer('earningRules.listEarningRules', [sampleRule()]);
  fakeBackend.answer('accounts.listAccounts', samplePage([ada, grace]));
  fakeBackend.answer('accounts.getAccount', ada);
  fakeBackend.answer('coupons.listAccountCoupons', { coupons: [], hasMore: false });
  fakeBackend.answer('transactions.listAccountTransactions', {
    transactions: sampleLedger(),
    nextCursor: null,
  });
});

describe('the panel of a member', () => {
  it('opens from a link, and says who has how much', async () => {
    openPage('?member=ada');

    const ui = within(await panel());
    expect(await ui.findByRole('heading', { name: '120 points' })).toBeVisible();
    expect(ui.getByText('ada@example.com')).toBeVisible();
    expect(ui.getByText(/Earns and redeems points/)).toBeVisible();
    expect(ui.getByText('250 points to go to Silver.')).toBeVisible();
    expect(ui.getByText(/in the last 12 months count/)).toBeVisible();
    expect(ui.getByText(/40 points expire on Sep 1, 2026/)).toBeVisible();
  });

  it('explains that a visitor cannot redeem yet', async () => {
    fakeBackend.answer('accounts.getAccount', sampleAccount({ memberId: null }));
    openPage('?member=ada');

    expect(await within(await panel()).findByText(/only after joining/)).toBeVisible();
  });

  it('says which tier the points lead to while Wix has not moved the member yet', async () => {
    fakeBackend.answer('accounts.getAccount', sampleAccount({ tier: { id: null, points: 700 } }));
    openPage('?member=ada');

    expect(await within(await panel()).findByText(/now lead to Silver/)).toBeVisible();
  });

  it('shows the balance after every entry, and that all entries add up to it', async () => {
    openPage('?member=ada');

    const history = within(await screen.findByRole('list', { name: 'History' }));
    const entries = history.getAllByRole('listitem').map((entry) => entry.textContent);
    expect(entries[0]).toMatch(/^Redeemed.*-130 points.*Balance 120$/);
    expect(entries[1]).toMatch(/^EarnedOpening order.*\+250 points.*Balance 250$/);
    expect(screen.getByText('All 2 entries add up to the balance of 120 points.')).toBeVisible();
  });

  it('admits when the entries do not explain the balance', async () => {
    fakeBackend.answer('transactions.listAccountTransactions', {
      transactions: sampleLedger().slice(0, 1),
      nextCursor: null,
    });
    openPage('?member=ada');

    expect(
      await screen.findByText(/No entry explains the difference of \+250 points/),
    ).toBeVisible();
  });

  it('loads older entries on request, and only then says that they add up', async () => {
    const [newest, oldest] = [sampleLedger().slice(0, 1), sampleLedger().slice(1)];
    fakeBackend.answer('transactions.listAccountTransactions', {
      transactions: newest,
      nextCursor: 'older',
    });
    const user = openPage('?member=ada');
    expect(await screen.findByText(/The latest 1 entry/)).toBeVisible();
    expect(screen.queryByText(/add up to the balance of/)).not.toBeInTheDocument();

    fakeBackend.answer('transactions.listAccountTransactions', {
      transactions: oldest,
      nextCursor: null,
    });
    await user.click(screen.getByRole('button', { name: 'Show older entries' }));

    expect(await screen.findByText(/All 2 entries add up/)).toBeVisible();
    expect(screen.getByText('Balance 250')).toBeVisible();
  });

  it('says so when nothing has happened yet', async () => {
    fakeBackend.answer('transactions.listAccountTransactions', {
      transactions: [],
      nextCursor: null,
    });
    openPage('?member=ada');

    expect(await screen.findByText('Nothing has happened on this account yet.')).toBeVisible();
  });

  it('hides the marker by which an adjustment is found again', async () => {
    const [entry] = sampleLedger();
    fakeBackend.answer('transactions.listAccountTransactions', {
      transactions: entry ? [{ ...entry, description: 'Late delivery [#0a1b2c3d]' }] : [],
      nextCursor: null,
    });
    openPage('?member=ada');

    expect(await screen.findByText('Late delivery')).toBeVisible();
  });

  it('keeps the history apart: when it fails, the balance is still there', async () => {
    fakeBackend.fail('transactions.listAccountTransactions', {
      kind: 'unexpected',
      code: 'HTTP_400',
    });
    openPage('?member=ada');

    const ui = within(await panel());
    expect(await ui.findByRole('alert')).toHaveTextContent('Something went wrong');
    expect(ui.getByRole('heading', { name: '120 points' })).toBeVisible();
  });

  it('says that a member no longer exists', async () => {
    fakeBackend.fail('accounts.getAccount', { kind: 'not-found', code: 'NOT_FOUND' });
    openPage('?member=gone');

    expect(await screen.findByText('This no longer exists')).toBeVisible();
  });
});

describe('the way in and out of the panel', () => {
  it('takes the focus and gives it back to the row on Escape', async () => {
    const user = openPage();
    await user.click(await rowOf('Ada Lovelace'));
    expect(await panel()).toHaveFocus();

    await user.keyboard('{Escape}');

    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
    expect(await rowOf('Ada Lovelace')).toHaveFocus();
  });

  it('closes by its button', async () => {
    const user = openPage('?member=ada');
    await panel();

    await user.click(screen.getByRole('button', { name: 'Close' }));

    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    });
  });

  it('shows another member when another row is opened', async () => {
    const user = openPage('?member=ada');
    await panel();
    fakeBackend.answer('accounts.getAccount', grace);

    await user.click(await rowOf('Grace Hopper'));

    expect(await panel('Grace Hopper')).toHaveFocus();
  });

  it('leaves Escape to the search box', async () => {
    const user = openPage('?member=ada');
    await panel();

    await user.type(await screen.findByRole('combobox', { name: /Search/ }), 'ada{Escape}');

    expect(await panel()).toBeVisible();
  });
});
