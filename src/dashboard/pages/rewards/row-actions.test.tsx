import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { answerForRewards, coffee, openRewards } from '../../../../tests/support/rewards-page';

const refused = { kind: 'refused', code: 'HTTP_428' } as const;

beforeEach(() => {
  answerForRewards();
});

describe('switching a reward', () => {
  it('is done in the list, and told when it is true', async () => {
    fakeBackend.answer('rewards.setRewardActive', { ...coffee, active: false, revision: '2' });
    const user = openRewards();

    await user.click(await screen.findByRole('checkbox', { name: 'Free coffee is active' }));

    await waitFor(() => expect(fakeDashboard.lastToast()).toContain('“Free coffee” is inactive'));
    expect(fakeBackend.argumentsOf('rewards.setRewardActive')).toEqual([
      [{ rewardId: coffee.id, revision: '1', active: false }],
    ]);
    expect(fakeDashboard.steps).toEqual([]);
  });

  it('goes back when Wix refuses, and says so', async () => {
    fakeBackend.fail('rewards.setRewardActive', refused);
    const user = openRewards();

    const toggle = await screen.findByRole('checkbox', { name: 'Free coffee is active' });
    await user.click(toggle);

    await waitFor(() =>
      expect(fakeDashboard.lastToast()).toContain('“Free coffee” was not deactivated.'),
    );
    expect(toggle).toBeChecked();
  });
});

describe('the buttons of a row', () => {
  it.each([
    ['Edit', `?reward=${coffee.id}&task=edit`],
    ['Duplicate', `?reward=${coffee.id}&task=new`],
  ])('%s it without opening it first', async (action, search) => {
    const user = openRewards();

    await user.click(await screen.findByRole('button', { name: `${action} Free coffee` }));

    expect(fakeDashboard.steps.map((step) => step.search)).toEqual([search]);
  });

  it('delete it once that is confirmed', async () => {
    const user = openRewards();

    await user.click(await screen.findByRole('button', { name: 'Delete Free coffee' }));

    await waitFor(() => expect(fakeDashboard.openedModals).toHaveLength(1));
    expect(fakeDashboard.steps).toEqual([]);
  });
});
