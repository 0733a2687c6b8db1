import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { ada, adjustForm, answerForAda } from '../../../../../tests/support/adjust-form';
import { fakeBackend } from '../../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../../tests/support/fake-dashboard';
import { sampleProgram, sampleRule } from '../../../../../tests/support/sample-program';
import MembersPage from '../page';

const booking = sampleRule({
  id: 'booking',
  title: 'Book a service',
  status: 'PAUSED',
  trigger: { appId: 'bookings', activityType: 'bookings/BookingConfirmed' },
  amounts: { type: 'FIXED', perTier: [{ tierId: null, points: 50 }] },
});
const rsvp = sampleRule({
  id: 'rsvp',
  title: 'Come to an event',
  trigger: { appId: 'events', activityType: 'events/Rsvp' },
  amounts: { type: 'FIXED', perTier: [{ tierId: 'gold', points: 25 }] },
});

function openStep() {
  fakeDashboard.openPage('?member=ada&task=why');
  render(<MembersPage />);
  return userEvent.setup();
}

const rules = async () => within(await screen.findByRole('list', { name: /What gives points/ }));

beforeEach(() => {
  answerForAda();
  fakeBackend.answer('earningRules.listEarningRules', [sampleRule(), booking, rsvp]);
});

describe('why something gave no points', () => {
  it('is found from the history, and leads back there', async () => {
    fakeDashboard.openPage('?member=ada');
    render(<MembersPage />);
    const user = userEvent.setup();

    await user.click(
      await screen.findByRole('button', { name: 'Why did something give no points?' }),
    );
    expect(fakeDashboard.steps.at(-1)?.search).toBe('?member=ada&task=why');
    expect(await rules()).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Back to the member' }));

    expect(await adjustForm.left()).toBeVisible();
  });

  it('says of each rule what it gives in the tier, those that give nothing first', async () => {
    openStep();

    const items = (await rules()).getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toEqual([
      expect.stringContaining('Nothing: the rule is paused.'),
      expect.stringContaining('Nothing: the rule has no amount for Bronze.'),
      expect.stringContaining('10 points for every 1 spent.'),
    ]);
    expect(screen.getByText(/No rule gives anything for: Event ticket, /)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open the rule “Book a service”' }));
    expect(fakeDashboard.visited.at(-1)?.relativeUrl).toBe('?rule=booking');
  });

  it('works an amount through the rules, cents and all', async () => {
    const user = openStep();
    await rules();
    const amount = screen.getByRole('textbox', { name: 'Try an amount spent' });

    await user.type(amount, '4.99');
    expect(screen.getByText('Place an order gives 40 points.')).toBeVisible();
    expect(screen.getByText(/so 4.99 counts as 4/)).toBeVisible();

    await user.clear(amount);
    await user.type(amount, '0.99');
    expect(screen.getByText(/Place an order: nothing. Whole points only/)).toBeVisible();
  });

  it('is the program itself while that is paused', async () => {
    fakeBackend.answer('programs.getProgram', sampleProgram({ status: 'PAUSED' }));
    openStep();

    expect(await screen.findByText(/nobody earns until it is activated again/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go to Program' }));
    expect(fakeDashboard.visited).toHaveLength(1);
  });

  it('is that there are no rules', async () => {
    fakeBackend.answer('earningRules.listEarningRules', []);
    openStep();

    expect(await screen.findByText(/There are no earning rules/)).toBeVisible();
  });

  it('names what no rule shows, and what a visitor cannot do', async () => {
    fakeBackend.answer('accounts.getAccount', { ...ada, memberId: null });
    openStep();

    expect(await screen.findByText(/The account exists since May 1, 2025/)).toBeVisible();
    expect(screen.getByText(/can redeem only as a site member/)).toBeVisible();
  });
});
