import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import {
  answerForRewards,
  cake,
  coffee,
  openRewards,
} from '../../../../tests/support/rewards-page';
import { sampleReward } from '../../../../tests/support/sample-program';

const LADDER = [null, 'silver', 'gold'];
const everywhere = {
  limit: { type: 'SUBTOTAL', minimumSubtotal: 0 },
  limitedToOneItem: false,
  appliesToSubscriptions: false,
  discountedCycleCount: null,
};

const cell = (name: string) => screen.findByRole('textbox', { name });
const save = (name = 'Create reward') => screen.getByRole('button', { name });
const nameBox = () => screen.findByRole('textbox', { name: /^Name/ });
const created = () => fakeBackend.argumentsOf('rewards.createReward');

async function fill(user: UserEvent, box: HTMLElement, text: string) {
  await user.clear(box);
  if (text !== '') await user.type(box, text);
}

beforeEach(() => {
  answerForRewards();
  fakeBackend.answer('rewards.createReward', sampleReward({ id: 'created', name: 'Five off' }));
});

describe('a new reward', () => {
  it('is made of a name and a price for each tier', async () => {
    const user = openRewards('?task=new');

    await fill(user, await nameBox(), 'Five off');
    await fill(user, await cell('Bronze: Cost in points'), '1000');
    await fill(user, await cell('Bronze: Amount off'), '5,50');
    await user.click(screen.getByRole('button', { name: 'Fill in the rest from the tier below' }));
    await user.click(save());

    await waitFor(() => expect(fakeDashboard.lastToast()).toBe('“Five off” is created.'));
    expect(created()).toEqual([
      [
        {
          name: 'Five off',
          active: false,
          kind: 'FIXED_AMOUNT',
          prices: LADDER.map((tierId) => ({ tierId, costInPoints: 1000, value: 5.5 })),
          terms: everywhere,
        },
      ],
    ]);
    expect(fakeDashboard.steps.at(-1)?.search).toBe('?reward=created');
  });

  it('can be flexible, and then has no terms', async () => {
    const user = openRewards('?task=new');

    await user.click(await screen.findByRole('radio', { name: 'Flexible discount' }));
    await fill(user, await nameBox(), 'Pay with points');
    await fill(user, await cell('Bronze: Cost in points'), '20');
    await fill(user, await cell('Bronze: Worth'), '1');
    await user.click(screen.getByRole('checkbox', { name: 'Silver' }));
    await user.click(screen.getByRole('checkbox', { name: 'Gold' }));
    expect(screen.queryByText('What coupons are for')).not.toBeInTheDocument();
    await user.click(save());

    await waitFor(() => expect(created()).toHaveLength(1));
    expect(created()[0]).toMatchObject([
      { kind: 'FLEXIBLE', prices: [{ tierId: null, costInPoints: 20, value: 1 }], terms: null },
    ]);
  });

  it('can ship for free, for certain things only', async () => {
    const user = openRewards('?task=new');

    await user.click(await screen.findByRole('radio', { name: 'Free shipping' }));
    await fill(user, await nameBox(), 'Shipping on us');
    for (const tier of ['Bronze', 'Silver', 'Gold'])
      await fill(user, await cell(`${tier}: Cost in points`), '80');
    await user.click(screen.getByRole('radio', { name: 'Certain things only' }));
    await user.click(screen.getByRole('combobox', { name: 'Which things' }));
    await user.click(await screen.findByText('One product'));
    await user.click(save());
    expect(await screen.findByText('Enter the ID, at most 100 characters.')).toBeVisible();
    await fill(user, screen.getByRole('textbox', { name: /ID of the product/ }), 'mug');
    await user.click(save());

    await waitFor(() => expect(created()).toHaveLength(1));
    expect(created()[0]).toMatchObject([
      {
        kind: 'FREE_SHIPPING',
        prices: LADDER.map((tierId) => ({ tierId, costInPoints: 80, value: null })),
        terms: {
          limit: {
            type: 'SCOPE',
            scope: { namespace: 'stores', group: { name: 'product', entityId: 'mug' } },
          },
        },
      },
    ]);
  });

  it('shows what it would mean while it is typed', async () => {
    const user = openRewards('?task=new');

    await fill(user, await cell('Bronze: Cost in points'), '100');
    await fill(user, await cell('Bronze: Amount off'), '12');

    expect(await screen.findByRole('row', { name: 'Bronze 100 12 120% 1' })).toBeVisible();
    expect(screen.getByText(/gives back 120% of what members of Bronze spend/)).toBeVisible();
  });

  it('begins as an inactive copy of another one', async () => {
    openRewards(`?reward=${cake.id}&task=new`);

    expect(await nameBox()).toHaveValue('Cake for less (copy)');
    expect(await cell('Silver: Cost in points')).toHaveValue('250');
    expect(screen.getByRole('checkbox', { name: 'Gold' })).not.toBeChecked();
  });

  it('cannot be left by accident', async () => {
    const user = openRewards('?task=new');
    await fill(user, await nameBox(), 'Half');

    await waitFor(() => expect(fakeDashboard.canLeave()).toBe(false));
  });
});

describe('the form refuses at the field, in words and before anything is sent', () => {
  it.each([
    ['Bronze: Cost in points', '0', 'Whole points, from 1 to 9,999,999.'],
    ['Bronze: Cost in points', '1.5', 'Whole points, from 1 to 9,999,999.'],
    ['Bronze: Cost in points', '10000000', 'Whole points, from 1 to 9,999,999.'],
    ['Bronze: Cost in points', '', 'Whole points, from 1 to 9,999,999.'],
    ['Bronze: Amount off', '1.005', 'From 0.01 to 999,999,999.99, at most two decimals.'],
    ['Bronze: Amount off', '0', 'From 0.01 to 999,999,999.99, at most two decimals.'],
  ])('%s of "%s"', async (box, text, message) => {
    const user = openRewards('?task=new');
    await user.click(await screen.findByRole('checkbox', { name: 'Silver' }));
    await user.click(screen.getByRole('checkbox', { name: 'Gold' }));
    await fill(user, await nameBox(), 'Name');
    await fill(user, await cell('Bronze: Cost in points'), '100');
    await fill(user, await cell('Bronze: Amount off'), '5');
    await fill(user, await cell(box), text);
    await user.click(save());

    expect(await screen.findByText(message)).toBeVisible();
    expect(await cell(box)).toHaveAccessibleDescription(message);
    expect(created()).toEqual([]);
  });

  it('a percentage of 101', async () => {
    const user = openRewards('?task=new');
    await user.click(await screen.findByRole('radio', { name: 'Percentage off' }));
    await fill(user, await cell('Bronze: Share off'), '101');
    await user.click(save());

    expect(await cell('Bronze: Share off')).toHaveAccessibleDescription(
      'More than 0, at most 100, at most two decimals.',
    );
  });

  it('no name, and one of 51 characters', async () => {
    const user = openRewards('?task=new');
    await nameBox();
    await user.click(save());
    expect(await screen.findByText('Give it a name.')).toBeVisible();

    await user.click(await nameBox());
    await user.paste('n'.repeat(51));
    expect(await screen.findByText('Use at most 50 characters.')).toBeVisible();
  });

  it('no price for any tier', async () => {
    const user = openRewards('?task=new');
    for (const tier of ['Bronze', 'Silver', 'Gold']) {
      await user.click(await screen.findByRole('checkbox', { name: tier }));
    }
    await user.click(save());

    expect(await screen.findByText('At least one tier needs a price.')).toBeVisible();
  });
});

describe('what Wix refuses although it looked right', () => {
  it('stands at the field, also where a tier before it takes no part', async () => {
    fakeBackend.fail('rewards.createReward', {
      kind: 'invalid',
      code: 'INVALID_ARGUMENT',
      fields: [
        { field: 'prices.0.costInPoints', message: '' },
        { field: 'name', message: '' },
      ],
    });
    const user = openRewards('?task=new');
    await user.click(await screen.findByRole('checkbox', { name: 'Bronze' }));
    await user.click(screen.getByRole('checkbox', { name: 'Gold' }));
    await fill(user, await nameBox(), 'Five off');
    await fill(user, await cell('Silver: Cost in points'), '100');
    await fill(user, await cell('Silver: Amount off'), '5');
    await user.click(save());

    await waitFor(async () =>
      expect(await cell('Silver: Cost in points')).toHaveAccessibleDescription(
        'Wix did not accept this cost.',
      ),
    );
    expect(screen.getByText('Wix did not accept this name. Try another one.')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('stands above the actions when no field is to blame', async () => {
    fakeBackend.fail('rewards.createReward', { kind: 'forbidden', code: 'HTTP_403' });
    const user = openRewards(`?reward=${coffee.id}&task=new`);
    await nameBox();
    await user.click(save());

    expect(await screen.findByText('You do not have permission')).toBeVisible();
    expect(await nameBox()).toHaveValue('Free coffee (copy)');
  });
});

describe('editing a reward', () => {
  it('sends all of it with the revision that was seen', async () => {
    fakeBackend.answer('rewards.updateReward', { ...cake, name: 'Cake', revision: '2' });
    const user = openRewards(`?reward=${cake.id}&task=edit`);

    await fill(user, await nameBox(), 'Cake');
    await user.click(save('Save'));

    await waitFor(() => expect(fakeDashboard.lastToast()).toBe('“Cake” is saved.'));
    expect(fakeBackend.argumentsOf('rewards.updateReward')).toEqual([
      [
        {
          rewardId: cake.id,
          revision: '1',
          name: 'Cake',
          active: false,
          kind: 'PERCENTAGE',
          prices: cake.prices,
          terms: everywhere,
        },
      ],
    ]);
    expect(fakeDashboard.steps.at(-1)?.search).toBe(`?reward=${cake.id}`);
  });

  it('leaves out prices of tiers that were deleted', async () => {
    const stale = { tierId: 'deleted', costInPoints: 5, value: 1 };
    answerForRewards([sampleReward({ ...coffee, prices: [...coffee.prices, stale] })]);
    fakeBackend.answer('rewards.updateReward', coffee);
    const user = openRewards(`?reward=${coffee.id}&task=edit`);

    await nameBox();
    await user.click(save('Save'));

    await waitFor(() => expect(fakeBackend.argumentsOf('rewards.updateReward')).toHaveLength(1));
    expect(fakeBackend.argumentsOf('rewards.updateReward')[0]).toMatchObject([
      { prices: coffee.prices },
    ]);
  });

  it('shows both versions part by part when somebody else was faster, and saves what is chosen', async () => {
    const theirs = sampleReward({ ...coffee, name: 'Their coffee', active: false, revision: '2' });
    fakeBackend.fail('rewards.updateReward', { kind: 'conflict', code: 'INVALID_REVISION' });
    const user = openRewards(`?reward=${coffee.id}&task=edit`);
    await fill(user, await nameBox(), 'My coffee');
    fakeBackend.answer('rewards.listRewards', { rewards: [theirs], hasMore: false });
    await user.click(save('Save'));

    const names = within(await screen.findByRole('group', { name: 'Name' }));
    expect(names.getByRole('radio', { name: 'Yours: My coffee' })).toBeChecked();
    expect(names.getByRole('radio', { name: 'Saved now: Their coffee' })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: 'Saved now: Inactive' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Go on with these' }));
    fakeBackend.answer('rewards.updateReward', { ...theirs, name: 'My coffee', revision: '3' });
    await user.click(await screen.findByRole('button', { name: 'Save' }));

    await waitFor(() => expect(fakeDashboard.lastToast()).toBe('“My coffee” is saved.'));
    expect(fakeBackend.argumentsOf('rewards.updateReward').at(-1)).toMatchObject([
      { revision: '2', name: 'My coffee', active: false },
    ]);
  });
});
