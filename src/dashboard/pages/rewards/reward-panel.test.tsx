import { screen, waitFor, within } from '@testing-library/react';
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

const broken = { kind: 'unexpected', code: 'HTTP_400', requestId: 'request-7' } as const;

beforeEach(() => {
  answerForRewards();
});

describe('deleting a reward', () => {
  it('names whom it affects before anything happens', async () => {
    const user = openRewards(`?reward=${coffee.id}`);

    await screen.findByText('3 coupons');
    await user.click(screen.getByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(fakeDashboard.openedModals).toHaveLength(1));
    expect(fakeDashboard.openedModals[0]?.params).toMatchObject({
      title: 'Delete “Free coffee”?',
      isDestructive: true,
      consequences: [
        'Customers can no longer have it, at once.',
        '12 members can afford it now.',
        '3 coupons of it are not used yet and stay usable.',
        'This cannot be undone. To take it away for a while only, make it inactive.',
      ],
    });
    expect(fakeBackend.argumentsOf('rewards.deleteReward')).toEqual([]);
  });

  it('closes the panel and says that it is gone', async () => {
    fakeDashboard.modalAnswers = [{ confirmed: true }];
    fakeBackend.answer('rewards.deleteReward', { rewardId: coffee.id });
    const user = openRewards(`?reward=${coffee.id}`);

    await screen.findByText('3 coupons');
    fakeBackend.answer('rewards.listRewards', { rewards: [cake], hasMore: false });
    await user.click(screen.getByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(fakeDashboard.lastToast()).toBe('“Free coffee” is deleted.'));
    expect(fakeBackend.argumentsOf('rewards.deleteReward')).toEqual([
      [{ rewardId: coffee.id, revision: '1' }],
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('row', { name: /Cake for less/ })).toHaveFocus();
  });

  it('is honest about what it could not find out', async () => {
    fakeBackend.fail('rewards.countOutstandingCoupons', broken);
    fakeBackend.fail('accounts.countBalances', broken);
    const user = openRewards(`?reward=${coffee.id}`);

    await user.click(await screen.findByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(fakeDashboard.openedModals).toHaveLength(1));
    expect(fakeDashboard.openedModals[0]?.params).toMatchObject({
      consequences: [
        'Customers can no longer have it, at once.',
        'How many members can afford it could not be found out.',
        'How many coupons of it are not used yet could not be found out. They stay usable.',
        'This cannot be undone. To take it away for a while only, make it inactive.',
      ],
    });
  });
});

describe('what is typed into the panel', () => {
  it('is kept until it is agreed that it may go, whichever way leads away', async () => {
    const user = openRewards('?task=new');
    await user.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Half a na');
    expect(fakeDashboard.canLeave()).toBe(false);

    await user.click(await screen.findByRole('button', { name: 'Open Free coffee' }));
    await waitFor(() => expect(fakeDashboard.openedModals).toHaveLength(1));
    await waitFor(() => expect(fakeDashboard.steps.at(-1)?.search).toBe('?task=new'));
    expect(screen.getByRole('textbox', { name: /^Name/ })).toHaveValue('Half a na');

    fakeDashboard.modalAnswers = [{ confirmed: true }];
    await user.click(screen.getByRole('button', { name: 'Open Free coffee' }));
    expect(await screen.findByRole('dialog', { name: 'Free coffee' })).toBeVisible();
    expect(fakeDashboard.canLeave()).toBe(true);
  });

  it('may go without a question by Cancel', async () => {
    const user = openRewards('?task=new');
    await user.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Half a na');

    await user.click(screen.getByRole('button', { name: 'Cancel' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(fakeDashboard.openedModals).toEqual([]);
  });
});

describe('the panel of a reward', () => {
  it('leaves the focus on what opened it, where no row did', async () => {
    const user = openRewards();
    await screen.findByRole('row', { name: /Free coffee/ });

    await user.click(screen.getByRole('button', { name: 'New reward' }));
    await screen.findByRole('dialog', { name: 'New reward' });
    await user.keyboard('{Escape}');

    await waitFor(() => expect(screen.getByRole('button', { name: 'New reward' })).toHaveFocus());
  });

  it('does not ask whether one item is discounted where Wix always does', async () => {
    const user = openRewards('?task=new');
    const oneItem = { name: 'Discount the cheapest item only, once' };

    await user.click(await screen.findByRole('radio', { name: 'Certain things only' }));
    expect(screen.getByRole('checkbox', oneItem)).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: 'Which things' }));
    await user.click(await screen.findByText('All booking services'));

    expect(screen.queryByRole('checkbox', oneItem)).not.toBeInTheDocument();
  });

  it('says what it means in each tier, and what is odd about it', async () => {
    openRewards(`?reward=${cake.id}`);

    const panel = within(await screen.findByRole('dialog', { name: 'Cake for less' }));
    const silver = within(await panel.findByRole('row', { name: /Silver/ }));
    expect(await silver.findByText('15%')).toBeVisible();
    expect(silver.getByText('250')).toBeVisible();
    expect(
      panel.getByText('Members of Gold cannot have it: there is no price for them.'),
    ).toBeVisible();
    expect(await panel.findByText('7 of 40')).toBeVisible();
  });

  it('tells that a link leads to a reward that is gone', async () => {
    openRewards('?reward=nothing');

    expect(await screen.findByText('This reward no longer exists')).toBeVisible();
  });

  it('does not let a kind be edited that only Wix knows', async () => {
    answerForRewards([
      sampleReward({ id: 'odd', name: 'Odd', kind: 'OTHER', prices: [], terms: null }),
    ]);
    openRewards('?reward=odd');

    expect(await screen.findByText(/Wix added this kind of reward/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Edit' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Delete' })).toBeEnabled();
  });
});
