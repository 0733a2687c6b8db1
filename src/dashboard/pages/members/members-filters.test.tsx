import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { sampleAccount, samplePage } from '../../../../tests/support/sample-account';
import { sampleProgram, sampleReward, sampleTiers } from '../../../../tests/support/sample-program';
import MembersPage from './page';

const ada = sampleAccount();

function openPage(search = '') {
  fakeDashboard.openPage(search);
  render(<MembersPage />);
  return userEvent.setup();
}

const row = () => screen.findByRole('row', { name: /Ada Lovelace/ });
const listed = () => fakeBackend.argumentsOf('accounts.listAccounts').at(-1)?.[0];

beforeEach(() => {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
  fakeBackend.answer('rewards.listRewards', { rewards: [sampleReward()], hasMore: false });
  fakeBackend.answer('accounts.listAccounts', samplePage([ada]));
});

describe('the filters of the members', () => {
  it('reach the query and the address', async () => {
    const user = openPage();
    await row();
    await user.click(screen.getByRole('button', { name: 'Filters' }));

    await user.click(screen.getByRole('combobox', { name: 'Tier' }));
    await user.click(await screen.findByText('Silver', { selector: '[role="option"] *' }));

    expect(await screen.findByText('1 member matches')).toBeVisible();
    expect(listed()).toMatchObject({ filters: { tier: 'silver' } });
    expect(fakeDashboard.steps.at(-1)).toEqual({ search: '?tier=silver', history: 'push' });
  });

  it('come from a link, with balances and rewards', async () => {
    openPage('?type=visitor&min=5&max=250&reward=within&activity=not-30');

    await row();
    // The same cost in every tier is a balance, which Wix can count.
    expect(listed()).toMatchObject({
      filters: {
        type: 'visitor',
        balanceMin: 5,
        balanceMax: 250,
        activity: 'not-30',
        reach: { within: true },
      },
    });
    expect(screen.getByRole('textbox', { name: 'Balance from' })).toHaveValue('5');
    expect(screen.getByRole('combobox', { name: 'Type' })).toHaveValue('Visitors');
  });

  it('take a balance after a pause in typing, and no nonsense', async () => {
    const user = openPage('?type=member');
    await row();

    await user.type(screen.getByRole('textbox', { name: 'Balance from' }), '1x');
    await user.type(screen.getByRole('textbox', { name: 'Balance up to' }), '300');

    await waitFor(() => {
      expect(fakeDashboard.steps.map(({ search }) => search)).toEqual(['?type=member&max=300']);
    });
  });

  it('are counted on request where Wix has no count, part by part', async () => {
    fakeBackend.answer(
      'accounts.listAccounts',
      samplePage([ada], { total: null, nextCursor: 'next' }),
    );
    const answerFirst = fakeBackend.hold('accounts.countMembers');
    const user = openPage('?type=visitor');
    expect(await screen.findByText('More than 100 members match')).toBeVisible();
    expect(fakeBackend.argumentsOf('accounts.countMembers')).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Count them all' }));
    await user.click(await screen.findByRole('button', { name: 'Stop counting' }));
    answerFirst({ count: 1500, nextCursor: 'later' });
    expect(await screen.findByText('More than 1,500 members match')).toBeVisible();
    fakeBackend.answer('accounts.countMembers', { count: 12, nextCursor: null });
    await user.click(screen.getByRole('button', { name: 'Count them all' }));

    expect(await screen.findByText('1,512 members match')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Count them all' })).not.toBeInTheDocument();
    expect(fakeBackend.argumentsOf('accounts.countMembers')).toMatchObject([
      [{ filters: { type: 'visitor' }, cursor: null }],
      [{ filters: { type: 'visitor' }, cursor: 'later' }],
    ]);
  });

  it('are looked through where Wix cannot combine them', async () => {
    fakeBackend.answer(
      'accounts.narrowAccounts',
      samplePage(
        Array.from({ length: 30 }, (_, index) =>
          sampleAccount({ id: `member-${index}`, contact: { ...ada.contact, name: `M${index}` } }),
        ),
      ),
    );
    const user = openPage('?q=m&tier=gold');

    expect(await screen.findByRole('button', { name: 'Open M0' })).toBeVisible();
    expect(screen.getByText('1–25 of 30')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('26–30 of 30')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open M29' })).toBeVisible();
    // It makes nearly all the calls that a request may make.
    expect(fakeBackend.batches).toContainEqual(['accounts.narrowAccounts']);
    expect(fakeBackend.argumentsOf('accounts.narrowAccounts')).toHaveLength(1);
    expect(fakeBackend.argumentsOf('accounts.listAccounts')).toHaveLength(0);
  });

  it('say so when too many would have to be looked through', async () => {
    fakeBackend.answer(
      'accounts.narrowAccounts',
      samplePage([], { total: null, tooManyToNarrow: true }),
    );
    const user = openPage('?next=near');

    expect(await screen.findByText('Too many members to look through')).toBeVisible();
    await user.click(screen.getByText('Clear search and filters'));
    expect(await row()).toBeVisible();
  });

  it('never call a number exact that Wix does not have', async () => {
    fakeBackend.answer(
      'accounts.listAccounts',
      samplePage([ada], { total: null, nextCursor: 'second' }),
    );
    const user = openPage('?type=visitor');

    expect(await screen.findByText('More than 100 members match')).toBeVisible();
    expect(screen.getByText('1–1 of more')).toBeVisible();
    fakeBackend.answer('accounts.listAccounts', samplePage([ada], { total: null }));
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('26–26 of 26')).toBeVisible();
  });

  it('wait for the rewards that they are measured by, and say when those fail', async () => {
    fakeBackend.fail('rewards.listRewards', { kind: 'unexpected', code: 'HTTP_400' });
    openPage('?reward=within');

    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong');
    expect(fakeBackend.argumentsOf('accounts.listAccounts')).toHaveLength(0);
  });

  it('tell nobody matching from nobody there', async () => {
    fakeBackend.answer('accounts.listAccounts', samplePage([]));
    openPage('?expiry=within-7');

    expect(await screen.findByText('Nobody matches')).toBeVisible();
  });
});

describe('views of the members', () => {
  it('are chosen by name', async () => {
    const user = openPage();
    await row();

    await user.click(screen.getByRole('combobox', { name: 'View' }));
    await user.click(
      await screen.findByText('Expiring in 30 days', { selector: '[role="option"] *' }),
    );

    await screen.findByText('1 member matches');
    expect(listed()).toMatchObject({
      filters: { expiry: 'within-30' },
      sort: { field: 'nextExpiry', order: 'ASC' },
    });
  });

  it('are kept under a name of the owner’s, and deleted', async () => {
    const user = openPage('?type=visitor&hide=type');
    await row();
    expect(screen.getByRole('combobox', { name: 'View' })).toHaveValue('Changed view');

    await user.click(screen.getByRole('button', { name: 'Save view' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of the view' }), 'Guests{Enter}');

    expect(screen.getByRole('combobox', { name: 'View' })).toHaveValue('Guests');
    await user.click(screen.getByRole('button', { name: 'Delete view' }));
    expect(screen.getByRole('combobox', { name: 'View' })).toHaveValue('Changed view');
  });

  it('leave the focus where one goes on', async () => {
    const user = openPage('?type=visitor');
    await row();
    const view = screen.getByRole('combobox', { name: 'View', expanded: false });
    const press = async (name: string) => {
      screen.getByRole('button', { name }).focus();
      await user.keyboard('{Enter}');
    };

    await press('Save view');
    await press('Cancel');
    expect(screen.getByRole('button', { name: 'Save view' })).toHaveFocus();
    await press('Save view');
    await user.keyboard('Guests{Enter}');
    expect(view).toHaveFocus();
    expect(view).toHaveAttribute('aria-expanded', 'false');
    await press('Delete view');
    expect(screen.getByRole('button', { name: 'Save view' })).toHaveFocus();
    await press('Clear filters');
    expect(screen.getByText('1 member')).toHaveFocus();
  });
});

describe('the columns of the members', () => {
  it('are hidden and shown, in the address', async () => {
    const user = openPage();
    await row();
    await user.click(screen.getByRole('button', { name: 'Columns' }));

    await user.click(screen.getByRole('checkbox', { name: 'Tier' }));

    expect(screen.queryByRole('columnheader', { name: 'Tier' })).not.toBeInTheDocument();
    expect(fakeDashboard.steps.at(-1)?.search).toBe('?hide=tier');
    await user.click(screen.getByRole('checkbox', { name: 'Tier' }));
    expect(screen.getByRole('columnheader', { name: 'Tier' })).toBeVisible();
  });
});
