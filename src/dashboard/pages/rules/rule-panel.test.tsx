import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { sampleProgram, sampleRule, sampleTiers } from '../../../../tests/support/sample-program';
import type { EarningRule } from '../../../domain/earning-rule';
import RulesPage from './page';

const order = sampleRule();

async function openAt(rule: string, rules: EarningRule[] = [order]) {
  fakeBackend.answer('earningRules.listEarningRules', rules);
  fakeDashboard.openPage(`?rule=${rule}`);
  render(<RulesPage />);
  await screen.findByRole('form', { name: 'Earning rule' });
  return userEvent.setup();
}

const panel = () => within(screen.getByRole('dialog'));
const field = (name: string | RegExp) => panel().getByRole('textbox', { name });
const save = (user: UserEvent, name = 'Save') => user.click(panel().getByRole('button', { name }));

async function retype(user: UserEvent, name: string | RegExp, text: string) {
  await user.clear(field(name));
  if (text !== '') await user.type(field(name), text);
}

const created = () => fakeBackend.argumentsOf('earningRules.createEarningRule');
const updated = () => fakeBackend.argumentsOf('earningRules.updateEarningRule');

beforeEach(() => {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
});

describe('a new rule', () => {
  it('begins with what customers do, and leads to the rule where there is one', async () => {
    fakeBackend.answer('earningRules.listEarningRules', [order]);
    fakeDashboard.openPage('?rule=new');
    render(<RulesPage />);
    const user = userEvent.setup();

    expect(
      await screen.findByText(/There is a rule for this already: “Place an order”/),
    ).toBeVisible();
    await user.click(panel().getByRole('button', { name: /^Booking/ }));

    expect(await screen.findByRole('form', { name: 'Earning rule' })).toBeVisible();
    expect(field(/^Name/)).toHaveValue('Book a service');
  });

  it('works out what members will earn while it is typed', async () => {
    const user = await openAt('new-order', []);

    await user.type(field('Gold: Points'), '2');
    expect(panel().getByText('Gold: spending 49.90 earns 98 points.')).toBeVisible();
    await retype(user, 'Money spent', '0.99');

    expect(panel().getByText('Gold: spending 0.99 earns nothing, it is too little.')).toBeVisible();
  });

  it('is created with an amount for every tier', async () => {
    const user = await openAt('new-birthday', []);
    fakeBackend.answer('earningRules.createEarningRule', { ...order, id: 'birthday' });

    await user.type(field('Bronze: Points'), '50');
    await user.click(panel().getByRole('button', { name: 'Fill in the rest like the tier below' }));
    await retype(user, 'Gold: Points', '100');
    await save(user, 'Create rule');

    await waitFor(() => expect(fakeDashboard.toasts).toMatchObject([{ type: 'success' }]));
    expect(created()).toEqual([
      [
        {
          trigger: 'birthday',
          title: 'Happy birthday',
          status: 'ACTIVE',
          amounts: {
            type: 'FIXED',
            perTier: [
              { tierId: null, points: 50 },
              { tierId: 'silver', points: 50 },
              { tierId: 'gold', points: 100 },
            ],
          },
        },
      ],
    ]);
    expect(fakeDashboard.steps.at(-1)?.search).toBe('?rule=birthday');
  });

  it('may leave out a tier, but only when it is said', async () => {
    const user = await openAt('new-birthday', []);
    fakeBackend.answer('earningRules.createEarningRule', order);
    await user.type(field('Bronze: Points'), '50');
    await user.type(field('Gold: Points'), '90');
    await save(user, 'Create rule');
    expect(await panel().findByText('Enter the points.')).toBeVisible();
    expect(field('Silver: Points')).toHaveFocus();

    await user.click(panel().getByRole('checkbox', { name: 'Silver' }));
    expect(panel().getByText('Silver: earns nothing.')).toBeVisible();
    await save(user, 'Create rule');

    await waitFor(() => expect(created()).toHaveLength(1));
    expect(created()).toMatchObject([
      [{ amounts: { perTier: [{ points: 50 }, { tierId: 'gold', points: 90 }] } }],
    ]);
  });

  it.each([
    ['Bronze: Points', '0', 'Use a whole number from 1 to 9,999,999.'],
    ['Bronze: Points', '1.5', 'Use a whole number from 1 to 9,999,999.'],
    ['Bronze: Points', '10000000', 'Use a whole number from 1 to 9,999,999.'],
    ['Bronze: For every (money)', '2.125', 'Use a whole amount from 1 to 9,999,999.'],
    ['Bronze: For every (money)', '', 'Enter an amount.'],
    [/^Name/, 'x'.repeat(51), 'Use at most 50 characters.'],
    [/^Name/, ' ', 'Give the rule a name.'],
  ])('refuses at %s: %s', async (name, text, refusal) => {
    const user = await openAt('new-order', []);
    for (const tier of ['Bronze', 'Silver', 'Gold']) await user.type(field(`${tier}: Points`), '5');

    await retype(user, name, text);
    await save(user, 'Create rule');

    expect(await panel().findByText(refusal)).toBeVisible();
    expect(created()).toEqual([]);
  });

  it("puts Wix's refusal on the amount that it is about", async () => {
    const user = await openAt('new-birthday', []);
    fakeBackend.fail('earningRules.createEarningRule', {
      kind: 'invalid',
      code: 'INVALID_ARGUMENT',
      fields: [{ field: 'amounts.perTier.1.points', message: 'server words' }],
    });
    await user.type(field('Bronze: Points'), '50');
    await user.click(panel().getByRole('checkbox', { name: 'Silver' }));
    await user.type(field('Gold: Points'), '90');
    await save(user, 'Create rule');

    expect(await panel().findByText('Wix did not accept this. Check the value.')).toBeVisible();
    expect(field('Gold: Points')).toBeInvalid();
    expect(screen.queryByText('server words')).not.toBeInTheDocument();
  });

  it('explains that somebody else was faster', async () => {
    const user = await openAt('new-birthday', []);
    fakeBackend.fail('earningRules.createEarningRule', { kind: 'refused', code: 'HTTP_409' });
    fakeBackend.answer('earningRules.listEarningRules', [
      sampleRule({
        id: 'theirs',
        title: 'Cake',
        trigger: { appId: 'x', activityType: 'birthday' },
        isAutomated: true,
      }),
    ]);
    for (const tier of ['Bronze', 'Silver', 'Gold']) await user.type(field(`${tier}: Points`), '5');
    await save(user, 'Create rule');

    expect(await panel().findByText(/because there is one for this already: “Cake”/)).toBeVisible();
  });
});

describe('a saved rule', () => {
  it('is sent whole, with its revision and without tiers that are gone', async () => {
    const perTier = [null, 'deleted', 'silver', 'gold'].map((tierId) => ({
      tierId,
      moneyAmount: 4,
      points: 5,
    }));
    const rule = sampleRule({
      revision: '7',
      amounts: { type: 'CONVERSION', perTier, spentField: 'total' },
    });
    const user = await openAt('order', [rule]);
    expect(panel().getByText(/amounts for tiers that no longer exist/)).toBeVisible();
    fakeBackend.answer('earningRules.updateEarningRule', { ...rule, title: 'Shop', revision: '8' });

    await retype(user, /^Name/, 'Shop');
    await save(user);

    await waitFor(() => expect(updated()).toHaveLength(1));
    expect(updated()).toEqual([
      [
        {
          ruleId: 'order',
          revision: '7',
          title: 'Shop',
          status: 'ACTIVE',
          amounts: {
            type: 'CONVERSION',
            perTier: perTier.filter(({ tierId }) => tierId !== 'deleted'),
            spentField: 'total',
          },
        },
      ],
    ]);
  });

  it('shows both versions when somebody else saved it, and saves what was chosen on theirs', async () => {
    const user = await openAt('order');
    const theirs = sampleRule({
      revision: '2',
      title: 'Buy in the shop',
      amounts: {
        type: 'CONVERSION',
        perTier: [null, 'silver', 'gold'].map((tierId) => ({ tierId, moneyAmount: 1, points: 12 })),
      },
    });
    await retype(user, 'Gold: Points', '30');
    fakeBackend.fail('earningRules.updateEarningRule', {
      kind: 'conflict',
      code: 'INVALID_REVISION',
    });
    fakeBackend.answer('earningRules.listEarningRules', [theirs]);
    await save(user);

    expect(await panel().findByText('This was changed while you were editing')).toBeVisible();
    expect(panel().getByRole('radio', { name: 'Saved now: Buy in the shop' })).toBeChecked();
    expect(panel().getByRole('radio', { name: 'Yours: 30 per 1' })).toBeChecked();
    await user.click(panel().getByRole('button', { name: 'Go on with these' }));

    fakeBackend.answer('earningRules.updateEarningRule', { ...theirs, revision: '3' });
    await save(user);
    await waitFor(() => expect(updated()).toHaveLength(2));
    expect(updated().at(-1)).toMatchObject([
      {
        revision: '2',
        title: 'Buy in the shop',
        amounts: { perTier: [{ points: 12 }, { points: 12 }, { points: 30 }] },
      },
    ]);
  });

  it('asks before unsaved changes are left, by whichever way, and stays when told to', async () => {
    const user = await openAt('order');
    await retype(user, /^Name/, 'Half a na');
    expect(fakeDashboard.canLeave()).toBe(false);

    await user.keyboard('{Escape}');

    await waitFor(() => expect(fakeDashboard.openedModals).toHaveLength(1));
    await waitFor(() => expect(fakeDashboard.steps.at(-1)?.search).toBe('?rule=order'));
    expect(field(/^Name/)).toHaveValue('Half a na');

    fakeDashboard.modalAnswers = [{ confirmed: true }];
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(fakeDashboard.canLeave()).toBe(true);
  });

  it('is given up without a question by Cancel', async () => {
    const user = await openAt('new-birthday', []);
    await retype(user, /^Name/, 'Half a na');

    await user.click(panel().getByRole('button', { name: 'Cancel' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(fakeDashboard.openedModals).toEqual([]);
  });

  it('is deleted after the consequences were read', async () => {
    const user = await openAt('order');
    fakeDashboard.modalAnswers = [{ confirmed: true }];
    fakeBackend.answer('earningRules.deleteEarningRule', { ruleId: 'order' });

    await user.click(panel().getByRole('button', { name: 'Delete rule' }));

    await waitFor(() =>
      expect(fakeDashboard.toasts).toMatchObject([{ message: '“Place an order” is deleted.' }]),
    );
    expect(JSON.stringify(fakeDashboard.openedModals)).toContain('It is the last active rule');
    expect(fakeBackend.argumentsOf('earningRules.deleteEarningRule')).toEqual([
      [{ ruleId: 'order', revision: '1', isAutomated: false }],
    ]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says why it cannot be deleted when it came with an app', async () => {
    await openAt('order', [sampleRule({ isAutomated: true, canBeDeleted: false })]);

    expect(panel().queryByRole('button', { name: 'Delete rule' })).not.toBeInTheDocument();
    expect(panel().getByText(/Wix does not let anybody delete it/)).toBeVisible();
  });

  it('says that it is gone when somebody deleted it', async () => {
    fakeBackend.answer('earningRules.listEarningRules', [order]);
    fakeDashboard.openPage('?rule=deleted');
    render(<RulesPage />);

    expect(await screen.findByText('This rule no longer exists')).toBeVisible();
  });
});
