import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { fakeReader } from '../../../../tests/support/fake-essentials';
import { sampleAccount, sampleLedger, samplePage } from '../../../../tests/support/sample-account';
import {
  sampleProgram,
  sampleReward,
  sampleRule,
  sampleTiers,
} from '../../../../tests/support/sample-program';
import { programPath } from '../../app/paths';
import MembersPage from './page';

const ada = sampleAccount();
const visitor = sampleAccount({
  id: 'nobody',
  memberId: null,
  contact: { name: null, email: null, displayName: null },
  points: { balance: 5, earned: 5, adjusted: 0, redeemed: 0, expired: 0 },
  tier: { id: 'gold', points: 2400 },
  nextExpiry: null,
  lastActivityDate: null,
});

function openPage(search = '') {
  fakeDashboard.openPage(search);
  render(<MembersPage />);
  return userEvent.setup();
}

const rowOf = (name: string) => screen.findByRole('row', { name: new RegExp(name) });
const searchBox = () => screen.findByRole('combobox', { name: 'Search by name or email' });

beforeEach(() => {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
  fakeBackend.answer('rewards.listRewards', { rewards: [sampleReward()], hasMore: false });
  fakeBackend.answer('earningRules.listEarningRules', [sampleRule()]);
  fakeBackend.answer('accounts.listAccounts', samplePage([ada, visitor]));
  fakeBackend.answer('accounts.getAccount', ada);
  fakeBackend.answer('coupons.listAccountCoupons', { coupons: [], hasMore: false });
  fakeBackend.answer('transactions.listAccountTransactions', {
    transactions: sampleLedger(),
    nextCursor: null,
  });
});

describe('the list of members', () => {
  it('shows who has what, and how far the next tier is', async () => {
    openPage();

    const row = within(await rowOf('Ada Lovelace'));
    expect(row.getByText('ada@example.com')).toBeVisible();
    expect(row.getByText('Member')).toBeVisible();
    expect(row.getByText('Bronze')).toBeVisible();
    expect(row.getByText('250 to Silver')).toBeVisible();
    expect(row.getByText('120')).toBeVisible();
    expect(row.getByText('Sep 1, 2026')).toBeVisible();
    expect(screen.getByText('2 members')).toBeVisible();
  });

  it('shows a person whom nobody has named as such', async () => {
    openPage();

    const row = within(await rowOf('No name or email'));
    expect(row.getByText('Visitor')).toBeVisible();
    expect(row.getByText('Gold')).toBeVisible();
    expect(row.getByText('Highest tier')).toBeVisible();
    expect(row.getByText('Never')).toBeVisible();
  });

  it('calls what just happened past, even by a clock that runs ahead of the reader’s', async () => {
    const lastActivityDate = new Date(Date.now() + 20_000).toISOString();
    fakeBackend.answer('accounts.listAccounts', samplePage([{ ...ada, lastActivityDate }]));
    openPage();

    const row = within(await rowOf('Ada Lovelace'));
    expect(row.getByText('1 minute ago')).toBeVisible();
  });

  it('says nothing about tiers while they are switched off', async () => {
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ status: 'PAUSED' }));
    openPage();

    await rowOf('Ada Lovelace');
    expect(screen.queryByRole('columnheader', { name: 'Tier' })).not.toBeInTheDocument();
  });

  it('starts with the latest activity and sorts by balance on request', async () => {
    const user = openPage();
    await rowOf('Ada Lovelace');

    await user.click(screen.getByRole('button', { name: 'Balance' }));
    await user.click(screen.getByRole('button', { name: 'Balance' }));

    expect(fakeBackend.argumentsOf('accounts.listAccounts')).toMatchObject([
      [{ sort: { field: 'lastActivityDate', order: 'DESC' } }],
      [{ sort: { field: 'balance', order: 'DESC' } }],
      [{ sort: { field: 'balance', order: 'ASC' } }],
    ]);
  });

  it('finds members after a pause in typing and says how many match', async () => {
    const user = openPage();
    await rowOf('Ada Lovelace');
    fakeBackend.answer('accounts.listAccounts', samplePage([ada]));

    await user.type(await searchBox(), 'lovelace,  ada');

    expect(await screen.findByText('1 member matches “lovelace ada”')).toBeVisible();
    expect(fakeBackend.argumentsOf('accounts.listAccounts').at(-1)).toMatchObject([
      { search: 'lovelace ada', cursor: null },
    ]);
    expect(await searchBox()).toHaveValue('lovelace,  ada');
  });

  it('offers to clear a search that finds nobody', async () => {
    fakeBackend.answer('accounts.listAccounts', samplePage([]));
    const user = openPage('?q=zzz');

    expect(await screen.findByText('Nobody matches “zzz”')).toBeVisible();
    fakeBackend.answer('accounts.listAccounts', samplePage([ada]));
    await user.click(screen.getByText('Clear search'));

    expect(await rowOf('Ada Lovelace')).toBeVisible();
    expect(await searchBox()).toHaveValue('');
  });

  it('turns pages by cursors, forth and back, and says where it is', async () => {
    fakeBackend.answer(
      'accounts.listAccounts',
      samplePage([ada], { nextCursor: 'second', total: 26 }),
    );
    const user = openPage();
    await rowOf('Ada Lovelace');
    expect(screen.getByRole('button', { name: 'Previous page' })).toHaveAttribute('aria-disabled');

    fakeBackend.answer('accounts.listAccounts', samplePage([visitor], { total: 26 }));
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('26–26 of 26')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next page' })).toHaveAttribute('aria-disabled');

    await user.click(screen.getByRole('button', { name: 'Previous page' }));
    expect(await screen.findByText('1–1 of 26')).toBeVisible();
    expect(fakeBackend.argumentsOf('accounts.listAccounts').map(([query]) => query)).toMatchObject([
      { cursor: null },
      { cursor: 'second' },
    ]);
  });

  it('is reached and walked through by keyboard', async () => {
    const user = openPage();
    await rowOf('Ada Lovelace');

    await user.keyboard('/');
    expect(await searchBox()).toHaveFocus();
    (await rowOf('Ada Lovelace')).focus();
    await user.keyboard('{ArrowDown}');
    expect(await rowOf('No name or email')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(await rowOf('Ada Lovelace')).toHaveFocus();
    await user.keyboard('{Enter}');

    expect(await screen.findByRole('dialog', { name: 'Ada Lovelace' })).toHaveFocus();
  });
});

describe('the list of members when there is nothing to show', () => {
  it('announces that it is loading', async () => {
    fakeBackend.hold('accounts.listAccounts');
    openPage();

    expect(await screen.findByRole('status', { name: 'Loading…' })).toBeVisible();
  });

  it('leads to the Program page while the program is a draft', async () => {
    fakeBackend.answer('accounts.listAccounts', samplePage([]));
    fakeBackend.answer('programs.getProgram', sampleProgram({ status: 'DRAFT' }));
    const user = openPage();

    expect(await screen.findByText('The program is not active yet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go to Program' }));
    expect(fakeDashboard.visited).toEqual([programPath()]);
  });

  it('says that nobody has points yet in an active program', async () => {
    fakeBackend.answer('accounts.listAccounts', samplePage([]));
    openPage();

    expect(await screen.findByText('No members yet')).toBeVisible();
  });

  it('shows an error with a way to try again', async () => {
    fakeBackend.fail('accounts.listAccounts', { kind: 'unexpected', code: 'HTTP_400' });
    const user = openPage();

    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong');
    fakeBackend.answer('accounts.listAccounts', samplePage([ada]));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowOf('Ada Lovelace')).toBeVisible();
  });

  it('goes back to the first page when a later one cannot be read', async () => {
    fakeBackend.answer(
      'accounts.listAccounts',
      samplePage([ada], { nextCursor: 'old', total: 30 }),
    );
    const user = openPage();
    await rowOf('Ada Lovelace');
    fakeBackend.fail('accounts.listAccounts', { kind: 'invalid', code: 'INVALID', fields: [] });
    await user.click(screen.getByRole('button', { name: 'Next page' }));

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await rowOf('Ada Lovelace')).toBeVisible();
  });

  it('explains a missing permission', async () => {
    fakeBackend.fail('accounts.listAccounts', { kind: 'forbidden', code: 'PERMISSION_DENIED' });
    openPage();

    expect(await screen.findByRole('alert')).toHaveTextContent('You do not have permission');
  });

  it('keeps the list without tiers when only the tiers cannot be read', async () => {
    fakeBackend.fail('tiers.getTiersProgram', { kind: 'unexpected', code: 'HTTP_400' });
    openPage();

    expect(await rowOf('Ada Lovelace')).toBeVisible();
    expect(await screen.findByText(/Tiers could not be loaded/)).toBeVisible();
  });

  it('says above the list that a paused program lets nobody earn', async () => {
    fakeBackend.answer('programs.getProgram', sampleProgram({ status: 'PAUSED' }));
    openPage();

    expect(await screen.findByText(/The program is paused/)).toBeVisible();
  });
});

describe('the list of members in Hebrew', () => {
  it('is written from right to left', async () => {
    fakeReader.use('he-IL');
    openPage();

    expect(await screen.findByText('2 חברים')).toBeVisible();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  });
});
