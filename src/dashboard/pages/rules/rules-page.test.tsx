import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { fakeReader } from '../../../../tests/support/fake-essentials';
import {
  sampleProgram,
  sampleRule,
  sampleTier,
  sampleTiers,
} from '../../../../tests/support/sample-program';
import type { EarningRule } from '../../../domain/earning-rule';
import { modalIds } from '../../app/paths';
import RulesPage from './page';

const order = sampleRule();
const booking = sampleRule({
  id: 'booking',
  title: 'Book a tasting',
  status: 'PAUSED',
  trigger: { appId: 'bookings', activityType: 'bookings/BookingConfirmed' },
  amounts: {
    type: 'FIXED',
    perTier: [
      { tierId: null, points: 30 },
      { tierId: 'gold', points: 1500 },
    ],
  },
});
const plan = sampleRule({
  id: 'plan',
  title: 'Buy a plan',
  trigger: { appId: 'plans', activityType: 'wix_pricing_plans-plan_purchased' },
  isAutomated: true,
  canBeDeleted: false,
});

function openPage(search = '') {
  fakeDashboard.openPage(search);
  render(<RulesPage />);
  return userEvent.setup();
}

async function openList(rules: EarningRule[] = [order, booking, plan], search = '') {
  fakeBackend.answer('earningRules.listEarningRules', rules);
  const user = openPage(search);
  await screen.findByRole('table');
  return user;
}

const row = (title: string) => within(screen.getByRole('row', { name: new RegExp(title) }));
const titles = () =>
  screen.getAllByRole('button', { name: /^Open / }).map(({ textContent }) => textContent);
const updates = () => fakeBackend.argumentsOf('earningRules.updateEarningRule');
const toast = () => fakeDashboard.toasts.at(-1);

beforeEach(() => {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
});

describe('the list of rules', () => {
  it('shows all kinds with what each gives in every tier', async () => {
    await openList();

    expect(titles()).toEqual(['Book a tasting', 'Buy a plan', 'Place an order']);
    expect(row('Place an order').getByText('Order in the online store')).toBeVisible();
    expect(row('Place an order').getAllByText('10 per 1')).toHaveLength(3);
    expect(row('Book a tasting').getByText('1,500')).toBeVisible();
    expect(row('Buy a plan').getByText('Pricing plan · Came with a Wix app')).toBeVisible();
  });

  it('flags a tier without an amount, and gives it one in one click', async () => {
    const user = await openList();
    expect(
      row('Book a tasting').getByText('No amount for: Silver. Members there earn nothing.'),
    ).toBeVisible();
    fakeBackend.answer('earningRules.updateEarningRule', booking);

    await user.click(
      row('Book a tasting').getByRole('button', { name: 'Give them what the next tier has' }),
    );

    await waitFor(() => expect(toast()).toMatchObject({ type: 'success' }));
    expect(updates()).toEqual([
      [
        {
          ruleId: 'booking',
          revision: '1',
          title: 'Book a tasting',
          status: 'PAUSED',
          amounts: {
            type: 'FIXED',
            perTier: [
              { tierId: null, points: 30 },
              { tierId: 'silver', points: 30 },
              { tierId: 'gold', points: 1500 },
            ],
          },
        },
      ],
    ]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('counts the tiers without an amount where their names would fill the list', async () => {
    const tiers = ['silver', 'gold', 'a', 'b', 'c'].map((id) => sampleTier({ id, name: id }));
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ tiers }));
    await openList();

    expect(
      row('Book a tasting').getByText('No amount for 4 tiers. Members there earn nothing.'),
    ).toBeVisible();
    expect(
      row('Place an order').getByText('No amount for: a, b, c. Members there earn nothing.'),
    ).toBeVisible();
  });

  it('says that two rules share a trigger', async () => {
    await openList([order, sampleRule({ id: 'other', title: 'Shop online' })]);

    expect(screen.getByText(/^Gives points for the same thing as “Place an order”/)).toBeVisible();
    expect(screen.getByText(/^Gives points for the same thing as “Shop online”/)).toBeVisible();
  });

  it('is narrowed by search and filters, which live in the address', async () => {
    const user = await openList();

    await user.type(screen.getByLabelText('Search rules'), 'store{Enter}');
    expect(await screen.findByText('1 of 3 rules matches')).toBeVisible();
    expect(titles()).toEqual(['Place an order']);

    await user.click(screen.getByRole('combobox', { name: 'Status' }));
    await user.click(await screen.findByText('Paused'));
    expect(await screen.findByText('No rule matches')).toBeVisible();
    expect(fakeDashboard.steps.at(-1)?.search).toBe('?q=store&status=PAUSED');

    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(await screen.findByText('3 rules')).toBeVisible();
  });

  it('opens at what a link says', async () => {
    await openList(undefined, '?tiers=missing');

    expect(titles()).toEqual(['Book a tasting']);
  });
});

describe('pausing and resuming', () => {
  it('happens in the list, and is told when it is true', async () => {
    const user = await openList();
    fakeBackend.answer('earningRules.updateEarningRule', order);
    const resumed = { ...booking, status: 'ACTIVE' as const };
    fakeBackend.answer('earningRules.listEarningRules', [order, resumed, plan]);

    await user.click(screen.getByRole('checkbox', { name: 'Book a tasting is active' }));

    await waitFor(() =>
      expect(toast()).toMatchObject({ message: '“Book a tasting” gives points again.' }),
    );
    expect(screen.getByRole('checkbox', { name: 'Book a tasting is active' })).toBeChecked();
    expect(updates()).toMatchObject([[{ ruleId: 'booking', status: 'ACTIVE', amounts: null }]]);
  });

  it('asks before the last active rule stops', async () => {
    const user = await openList([order, booking]);

    await user.click(screen.getByRole('checkbox', { name: 'Place an order is active' }));

    await waitFor(() =>
      expect(fakeDashboard.openedModals).toMatchObject([{ modalId: modalIds.confirm }]),
    );
    expect(updates()).toEqual([]);
  });

  it('stays as it was when Wix refuses, and says why', async () => {
    const user = await openList();
    fakeBackend.fail('earningRules.updateEarningRule', {
      kind: 'conflict',
      code: 'INVALID_REVISION',
    });

    await user.click(screen.getByRole('checkbox', { name: 'Book a tasting is active' }));

    await waitFor(() => expect(toast()).toMatchObject({ type: 'error', timeout: 'none' }));
    expect(String(toast()?.message)).toContain('Not changed: Book a tasting.');
    expect(screen.getByRole('checkbox', { name: 'Book a tasting is active' })).not.toBeChecked();
  });

  it('works on several at once, those apart that are so already', async () => {
    const user = await openList();
    fakeBackend.answer('earningRules.updateEarningRule', order);

    await user.click(screen.getByRole('checkbox', { name: 'Select all rules in the list' }));
    const bar = within(screen.getByRole('region', { name: 'Actions on the selection' }));
    expect(bar.getByText('3 rules selected')).toBeVisible();
    await user.click(bar.getByRole('button', { name: 'Activate' }));

    await waitFor(() => expect(toast()).toMatchObject({ message: '1 rule gives points again.' }));
    expect(updates()).toMatchObject([[{ ruleId: 'booking' }]]);
    expect(screen.queryByRole('region', { name: 'Actions on the selection' })).toBeNull();
  });

  it('keeps those chosen that failed, so that they can be tried again', async () => {
    const user = await openList();
    fakeBackend.answer('earningRules.updateEarningRule', order);
    fakeBackend.failFor(
      'earningRules.updateEarningRule',
      { ruleId: plan.id },
      { kind: 'conflict', code: 'INVALID_REVISION' },
    );
    await user.click(screen.getByRole('checkbox', { name: 'Select Place an order' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Buy a plan' }));
    fakeDashboard.modalAnswers = [{ confirmed: true }];

    await user.click(screen.getByRole('button', { name: 'Pause' }));

    await waitFor(() => expect(toast()).toMatchObject({ type: 'error' }));
    expect(await screen.findByText('1 rule selected')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Select Buy a plan' })).toBeChecked();
  });

  it('says when all that are chosen are so already', async () => {
    const user = await openList();
    await user.click(screen.getByRole('checkbox', { name: 'Select Place an order' }));

    await user.click(screen.getByRole('button', { name: 'Activate' }));

    await waitFor(() =>
      expect(toast()).toMatchObject({ message: 'All that are selected are active already.' }),
    );
    expect(updates()).toEqual([]);
  });
});

describe('the page', () => {
  it('offers the first step where there are no rules', async () => {
    fakeBackend.answer('earningRules.listEarningRules', []);
    const user = openPage();

    await user.click(await screen.findByRole('button', { name: 'Create the first rule' }));

    expect(await screen.findByText('What should customers earn points for?')).toBeVisible();
  });

  it('says that it loads', async () => {
    const release = fakeBackend.hold('earningRules.listEarningRules');
    openPage();

    expect(await screen.findByRole('status', { name: 'Loading…' })).toBeVisible();
    release([order]);
    expect(await screen.findByRole('button', { name: 'Open Place an order' })).toBeVisible();
  });

  it('says who may see it, and offers nothing that cannot work', async () => {
    fakeBackend.fail('earningRules.listEarningRules', { kind: 'forbidden', code: 'DENIED' });
    openPage();

    expect(await screen.findByText('You do not have permission')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('can be asked again after a failure', async () => {
    fakeBackend.fail('tiers.getTiersProgram', { kind: 'unexpected', code: 'BUG' });
    fakeBackend.answer('earningRules.listEarningRules', [order]);
    const user = openPage();
    await screen.findByText('Something went wrong');
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers());

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('button', { name: 'Open Place an order' })).toBeVisible();
  });

  it('is written in Hebrew, from right to left', async () => {
    fakeReader.use('he-IL');
    await openList();

    expect(screen.getByText('הזמנה בחנות')).toBeVisible();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  });
});
