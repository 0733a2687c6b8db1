import { screen, waitFor } from '@testing-library/react';
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

const save = () => screen.getByRole('button', { name: 'Create reward' });
const created = () => fakeBackend.argumentsOf('rewards.createReward');

describe('a lost answer', () => {
  const copy = sampleReward({ ...coffee, id: 'copy', name: 'Free coffee (copy)', active: false });

  beforeEach(() => {
    answerForRewards();
    fakeBackend.fail('rewards.createReward', { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });
  });

  async function openCopy() {
    const user = openRewards(`?reward=${coffee.id}&task=new`);
    await screen.findByRole('textbox', { name: /^Name/ });
    return user;
  }

  it('to a creation that happened leads to what was made', async () => {
    const user = await openCopy();
    fakeBackend.answer('rewards.listRewards', { rewards: [coffee, cake, copy], hasMore: false });

    await user.click(save());

    await waitFor(() => expect(fakeDashboard.lastToast()).toBe('“Free coffee (copy)” is created.'));
    expect(fakeDashboard.steps.at(-1)?.search).toBe('?reward=copy');
    expect(created()).toHaveLength(1);
  });

  it('to one that did not is told, and trying again makes it', async () => {
    const user = await openCopy();
    await user.click(save());
    expect(await screen.findByText('Nothing was created')).toBeVisible();
    fakeBackend.answer('rewards.createReward', copy);

    await user.click(save());

    await waitFor(() => expect(fakeDashboard.steps.at(-1)?.search).toBe('?reward=copy'));
    expect(created()).toHaveLength(2);
  });

  it('that nobody can look into stays in doubt, and trying again looks first', async () => {
    const user = await openCopy();
    fakeBackend.fail('rewards.listRewards', { kind: 'unexpected', code: 'HTTP_400' });
    await user.click(save());
    expect(await screen.findByText('The answer got lost')).toBeVisible();
    fakeBackend.answer('rewards.listRewards', { rewards: [coffee, cake, copy], hasMore: false });

    await user.click(save());

    await waitFor(() => expect(fakeDashboard.steps.at(-1)?.search).toBe('?reward=copy'));
    expect(created()).toHaveLength(1);
  });
});
