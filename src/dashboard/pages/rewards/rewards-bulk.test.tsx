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

const outdated = { kind: 'conflict', code: 'INVALID_REVISION' } as const;

const bar = () => within(screen.getByRole('region', { name: 'Actions on the selection' }));
const boxOf = (name: string) => screen.findByRole('checkbox', { name: `Select ${name}` });
const messages = () => fakeDashboard.toasts.map(({ message }) => message);

/** Both rewards are chosen. */
async function chooseAll(search = '') {
  const user = openRewards(search);
  await boxOf('Free coffee');
  await user.click(screen.getByRole('checkbox', { name: 'Select all rewards in the list' }));
  expect(bar().getByText('2 rewards selected')).toBeVisible();
  return user;
}

beforeEach(() => {
  answerForRewards();
});

describe('several rewards', () => {
  it('are activated together, those apart that are active already', async () => {
    fakeBackend.answer('rewards.setRewardActive', { ...cake, active: true });
    const user = await chooseAll();

    await user.click(bar().getByRole('button', { name: 'Activate' }));

    await waitFor(() => expect(messages()).toEqual(['1 reward is active: customers can have it.']));
    expect(fakeBackend.argumentsOf('rewards.setRewardActive')).toEqual([
      [{ rewardId: cake.id, revision: '1', active: true }],
    ]);
    expect(screen.queryByRole('region', { name: 'Actions on the selection' })).toBeNull();
  });

  it('that are let go leave the focus where choosing begins', async () => {
    const user = await chooseAll();

    await user.click(bar().getByRole('button', { name: 'Clear selection' }));

    expect(screen.getByRole('checkbox', { name: 'Select all rewards in the list' })).toHaveFocus();
  });

  it('are left alone when they are so already', async () => {
    const user = openRewards();
    await user.click(await boxOf('Cake for less'));

    await user.click(bar().getByRole('button', { name: 'Deactivate' }));

    expect(messages()).toEqual(['All that are selected are inactive already.']);
    expect(fakeBackend.argumentsOf('rewards.setRewardActive')).toEqual([]);
  });

  it('are deleted after whom each affects was told', async () => {
    fakeDashboard.modalAnswers = [{ confirmed: true }];
    fakeBackend.answer('rewards.deleteReward', { rewardId: coffee.id });
    const user = await chooseAll(`?reward=${coffee.id}`);
    await screen.findAllByText('12 of 40');
    fakeBackend.answer('rewards.listRewards', { rewards: [], hasMore: false });

    await user.click(bar().getByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(messages()).toEqual(['2 rewards are deleted.']));
    expect(fakeDashboard.openedModals).toMatchObject([
      {
        params: {
          title: 'Delete 2 rewards?',
          isDestructive: true,
          consequences: [
            'Customers can no longer have them, at once.',
            expect.stringMatching(/^“Cake for less”: 7 members can afford it now. 3 coupons/),
            expect.stringMatching(/^“Free coffee”: 12 members can afford it now. 3 coupons/),
            expect.stringContaining('cannot be undone'),
          ],
        },
      },
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('stay when that is not confirmed', async () => {
    const user = await chooseAll();

    await user.click(bar().getByRole('button', { name: 'Delete' }));

    await waitFor(() => expect(fakeDashboard.openedModals).toHaveLength(1));
    expect(fakeBackend.argumentsOf('rewards.deleteReward')).toEqual([]);
    expect(bar().getByText('2 rewards selected')).toBeVisible();
  });

  it('that failed are named with their reason, and stay chosen', async () => {
    fakeDashboard.modalAnswers = [{ confirmed: true }];
    fakeBackend.answer('rewards.deleteReward', { rewardId: coffee.id });
    fakeBackend.failFor('rewards.deleteReward', { rewardId: cake.id }, outdated);
    const user = await chooseAll();
    fakeBackend.answer('rewards.listRewards', { rewards: [cake], hasMore: false });

    await user.click(bar().getByRole('button', { name: 'Delete' }));

    await waitFor(() =>
      expect(messages()).toEqual([
        '1 reward is deleted.',
        'Not deleted: Cake for less. Refresh to see the latest version, then try again.',
      ]),
    );
    expect(await boxOf('Cake for less')).toBeChecked();
  });

  it('that failed for different reasons are told apart, and a lost answer is no failure', async () => {
    answerForRewards([coffee, { ...cake, active: true }]);
    fakeBackend.failFor('rewards.setRewardActive', { rewardId: cake.id }, outdated);
    fakeBackend.failFor(
      'rewards.setRewardActive',
      { rewardId: coffee.id },
      { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' },
    );
    const user = await chooseAll();

    await user.click(bar().getByRole('button', { name: 'Deactivate' }));

    await waitFor(() => expect(messages()).toHaveLength(1));
    expect(fakeDashboard.lastToast()).toContain('Not deactivated: Cake for less. Refresh');
    expect(fakeDashboard.lastToast()).toContain('Free coffee: The answer got lost.');
  });
});
