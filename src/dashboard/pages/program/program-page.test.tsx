import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { fakeReader } from '../../../../tests/support/fake-essentials';
import {
  sampleEarning,
  sampleEntry,
  sampleProgram,
  sampleReward,
  sampleRule,
  sampleTiers,
  sampleTotals,
} from '../../../../tests/support/sample-program';
import { membersPath, wixPaths } from '../../app/paths';
import { textsOutsideCatalogue } from '../../../../tests/support/texts-outside-catalogue';
import ProgramPage from './page';

const broken = { kind: 'unexpected', code: 'HTTP_400', requestId: 'request-7' } as const;

function openPage() {
  fakeDashboard.openPage();
  render(<ProgramPage />);
  return userEvent.setup();
}

const card = (name: string) => screen.findByRole('region', { name });

beforeEach(() => {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('programs.getProgramTotals', sampleTotals());
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
  fakeBackend.answer('earningRules.listEarningRules', [sampleRule()]);
  fakeBackend.answer('rewards.listRewards', { rewards: [sampleReward()], hasMore: false });
  fakeBackend.answer('transactions.listRecentTransactions', [sampleEntry()]);
  fakeBackend.answer('transactions.listRecentEarnings', [sampleEarning()]);
});

describe('the program page', () => {
  it('tells the state of the program and what it means for customers', async () => {
    openPage();

    const status = within(await card('Bean Club'));
    expect(status.getByText('Active')).toBeVisible();
    expect(status.getByText(/Customers earn points and redeem them/)).toBeVisible();
    expect(status.getByRole('button', { name: 'Pause program' })).toBeEnabled();
  });

  it('asks for everything it shows in one request', async () => {
    openPage();

    await card('Bean Club');
    expect(fakeBackend.requests).toBe(1);
  });

  it('announces that it is loading while nothing is known', async () => {
    const answerProgram = fakeBackend.hold('programs.getProgram');
    openPage();

    expect(await screen.findByRole('status', { name: 'Loading…' })).toBeVisible();
    answerProgram(sampleProgram());
    expect(await card('Bean Club')).toBeVisible();
  });

  it('shows the sums of points and leads to the balances behind them', async () => {
    const user = openPage();

    const points = within(await card('Points'));
    expect(await points.findByText('10,200')).toBeVisible();
    expect(points.getByText('12,000')).toBeVisible();
    await user.click(points.getByRole('button', { name: 'See balances' }));
    expect(fakeDashboard.visited).toEqual([membersPath({ sort: 'balance' })]);
  });

  it('shows the members of each tier from the top of the ladder down', async () => {
    openPage();

    const tiers = within(await card('Tiers'));
    const rungs = await tiers.findAllByRole('listitem');
    expect(rungs.map((rung) => rung.textContent)).toEqual([
      'Gold1 memberfrom 2,000 points',
      'Silver9 membersfrom 500 points',
      'Bronze30 memberswhere everybody starts',
    ]);
  });

  it('writes amounts in the word that the owner chose for points', async () => {
    fakeBackend.answer('programs.getProgram', sampleProgram({ pointsName: 'Beans' }));
    openPage();

    const activity = within(await card('Latest activity'));
    expect(await activity.findByText('+50 Beans')).toBeVisible();
  });

  it('opens the member of an entry', async () => {
    const user = openPage();

    await user.click(await screen.findByRole('button', { name: 'Ada Lovelace' }));

    expect(fakeDashboard.visited).toEqual([membersPath({ member: 'account-ada' })]);
  });

  it('shows an entry without the marker by which it is found again', async () => {
    fakeBackend.answer('transactions.listRecentTransactions', [
      sampleEntry({
        description: 'Late delivery [#0a1b2c3d]',
        cause: { type: 'ADJUST', balanceBefore: 0, balanceAfter: 50 },
      }),
    ]);
    openPage();

    expect(await screen.findByText('Adjusted · Late delivery')).toBeVisible();
  });

  it('is written in Hebrew, from right to left, for a Hebrew reader', async () => {
    fakeReader.use('he-IL');
    openPage();

    expect(await screen.findByRole('button', { name: 'להשהות את התוכנית' })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(document.documentElement).toHaveAttribute('lang', 'he');
  });

  it('shows no text that is not in a catalogue, but what people wrote', async () => {
    fakeReader.use('en-XA');
    openPage();

    await screen.findByRole('button', { name: 'Ada Lovelace' });
    expect(textsOutsideCatalogue()).toEqual([
      'Bean Club',
      'Gold',
      'Silver',
      'Bronze',
      'Ada Lovelace',
    ]);
  });

  it('brings everything up to date on demand', async () => {
    const user = openPage();
    await card('Bean Club');
    fakeBackend.answer('programs.getProgram', sampleProgram({ name: 'Tea Club' }));

    await user.click(screen.getByRole('button', { name: 'Refresh' }));

    expect(await card('Tea Club')).toBeVisible();
  });

  it('asks again for what is old when it comes back to the foreground', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    openPage();
    await card('Bean Club');
    fakeDashboard.setLayer('background');
    vi.setSystemTime(Date.now() + 60_000);
    fakeBackend.answer('programs.getProgram', sampleProgram({ name: 'Tea Club' }));

    fakeDashboard.setLayer('foreground');

    expect(await card('Tea Club')).toBeVisible();
  });
});

describe('the program page when something fails', () => {
  it('shows an error with a way to try again when the program cannot be read', async () => {
    fakeBackend.fail('programs.getProgram', broken);
    const user = openPage();

    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong');
    await user.click(screen.getByRole('button', { name: 'Details' }));
    expect(screen.getByText(/request-7/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Refresh' })).not.toBeInTheDocument();

    fakeBackend.answer('programs.getProgram', sampleProgram());
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await card('Bean Club')).toBeVisible();
  });

  it('keeps the page when one card fails alone', async () => {
    fakeBackend.fail('transactions.listRecentTransactions', broken);
    openPage();

    const activity = within(await card('Latest activity'));
    expect(await activity.findByRole('alert')).toBeVisible();
    expect(await within(await card('Points')).findByText('10,200')).toBeVisible();
  });

  it('keeps what it shows, under a notice, when only refreshing fails', async () => {
    const user = openPage();
    await within(await card('Points')).findByText('10,200');
    fakeBackend.fail('programs.getProgramTotals', broken);

    await user.click(screen.getByRole('button', { name: 'Refresh' }));

    const points = within(await card('Points'));
    expect(await points.findByText(/Could not refresh/)).toBeVisible();
    expect(points.getByText('10,200')).toBeVisible();
  });

  it('explains a missing permission and offers nothing that cannot work', async () => {
    fakeBackend.fail('programs.getProgram', { kind: 'forbidden', code: 'PERMISSION_DENIED' });
    openPage();

    expect(await screen.findByRole('alert')).toHaveTextContent('You do not have permission');
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('says how long to wait when Wix asks for patience', async () => {
    fakeBackend.fail('programs.getProgram', {
      kind: 'rate-limited',
      code: 'HTTP_429',
      retryAfterSeconds: 60,
    });
    openPage();

    expect(await screen.findByRole('alert')).toHaveTextContent('wait 60 seconds');
  });

  it('leads to the App Market when the site has no Wix Loyalty', async () => {
    fakeBackend.fail('programs.getProgram', { kind: 'not-found', code: 'NOT_FOUND' });
    const user = openPage();

    await user.click(await screen.findByRole('button', { name: 'Open the Wix App Market' }));

    expect(fakeDashboard.visited).toEqual([wixPaths.appMarket]);
  });
});

describe('the program page of a program that has nothing yet', () => {
  beforeEach(() => {
    fakeBackend.answer('programs.getProgram', sampleProgram({ name: null, status: 'DRAFT' }));
    fakeBackend.answer('programs.getProgramTotals', {
      points: { balance: 0, earned: 0, adjusted: 0, redeemed: 0, expired: 0 },
      tiers: [],
    });
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ status: 'DISABLED', tiers: [] }));
    fakeBackend.answer('earningRules.listEarningRules', []);
    fakeBackend.answer('rewards.listRewards', { rewards: [], hasMore: false });
    fakeBackend.answer('transactions.listRecentTransactions', []);
  });

  it('says so in every card', async () => {
    openPage();

    expect(await screen.findByText('No members yet')).toBeVisible();
    expect(await screen.findByText('No points have moved yet')).toBeVisible();
    expect(await screen.findByText('0 of 4 in order')).toBeVisible();
  });

  it('leads from the checklist to the very field', async () => {
    const user = openPage();
    const checklist = within(await card('Before you launch'));

    await user.click(checklist.getByRole('button', { name: 'Name it' }));

    expect(screen.getByRole('textbox', { name: /Program name/ })).toHaveFocus();
  });

  it("shows Wix's refusal to activate it at the name, and leaves it a draft", async () => {
    fakeBackend.fail('programs.activateProgram', {
      kind: 'invalid',
      code: 'INVALID_ARGUMENT',
      fields: [{ field: 'name', message: 'Program name is required' }],
    });
    fakeDashboard.modalAnswers = [{ confirmed: true }];
    const user = openPage();

    await user.click(await screen.findByRole('button', { name: 'Activate program' }));

    expect(await screen.findByText('Give the program a name, then activate it.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Program name/ })).toHaveFocus();
    expect(screen.getByText('Draft')).toBeVisible();
    expect(fakeDashboard.toasts).toEqual([]);
  });
});
