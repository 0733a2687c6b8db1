import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import {
  sampleEarning,
  sampleEntry,
  sampleProgram,
  sampleReward,
  sampleRule,
  sampleTiers,
  sampleTotals,
} from '../../../../tests/support/sample-program';
import { modalIds } from '../../app/paths';
import ProgramPage from './page';

const yes = { confirmed: true };

async function openPage() {
  fakeDashboard.openPage();
  render(<ProgramPage />);
  await screen.findByRole('region', { name: 'Names' });
  return userEvent.setup();
}

const card = (name: string) => screen.getByRole('region', { name });
const nameField = () => screen.getByRole('textbox', { name: /Program name/ });

beforeEach(() => {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('programs.getProgramTotals', sampleTotals());
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
  fakeBackend.answer('earningRules.listEarningRules', [sampleRule()]);
  fakeBackend.answer('rewards.listRewards', { rewards: [sampleReward()], hasMore: false });
  fakeBackend.answer('transactions.listRecentTransactions', [sampleEntry()]);
  fakeBackend.answer('transactions.listRecentEarnings', [sampleEarning()]);
});

describe('pausing the program', () => {
  it('tells the consequences in numbers first, and the outcome when it is true', async () => {
    const paused = sampleProgram({ status: 'PAUSED' });
    fakeBackend.answer('programs.pauseProgram', paused);
    fakeDashboard.modalAnswers = [yes];
    const user = await openPage();
    fakeBackend.answer('programs.getProgram', paused);

    await user.click(screen.getByRole('button', { name: 'Pause program' }));

    await waitFor(() => expect(fakeDashboard.toasts).toHaveLength(1));
    expect(fakeDashboard.toasts[0]).toMatchObject({ type: 'success' });
    expect(screen.getByText('Paused')).toBeVisible();
    expect(fakeDashboard.openedModals).toMatchObject([{ modalId: modalIds.confirm }]);
    expect(JSON.stringify(fakeDashboard.openedModals)).toContain('40 members keep 10,200 points.');
  });

  it('changes nothing when it is not confirmed', async () => {
    const user = await openPage();

    await user.click(screen.getByRole('button', { name: 'Pause program' }));

    expect(fakeBackend.argumentsOf('programs.pauseProgram')).toEqual([]);
  });

  it('says why it failed, with what support needs', async () => {
    fakeBackend.fail('programs.pauseProgram', {
      kind: 'forbidden',
      code: 'PERMISSION_DENIED',
      requestId: 'request-7',
    });
    fakeDashboard.modalAnswers = [yes];
    const user = await openPage();

    await user.click(screen.getByRole('button', { name: 'Pause program' }));

    await waitFor(() =>
      expect(fakeDashboard.toasts).toEqual([
        {
          type: 'error',
          timeout: 'none',
          message:
            'The program was not paused. Ask the site owner for permission to manage the loyalty program.',
          details: { requestId: 'request-7' },
        },
      ]),
    );
  });

  it('does not claim that it failed when the answer got lost', async () => {
    fakeBackend.fail('programs.pauseProgram', { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });
    fakeDashboard.modalAnswers = [yes];
    const user = await openPage();
    fakeBackend.answer('programs.getProgram', sampleProgram({ status: 'PAUSED' }));

    await user.click(screen.getByRole('button', { name: 'Pause program' }));

    await waitFor(() => expect(fakeDashboard.toasts).toHaveLength(1));
    expect(fakeDashboard.toasts[0]?.message).toContain('It may have worked');
    expect(screen.getByText('Paused')).toBeVisible();
  });
});

describe('the names', () => {
  it('are saved with Enter, and only what changed is sent', async () => {
    const renamed = sampleProgram({ name: 'Tea Club' });
    fakeBackend.answer('programs.updateProgram', renamed);
    const user = await openPage();
    fakeBackend.answer('programs.getProgram', renamed);

    await user.clear(nameField());
    await user.type(nameField(), 'Tea Club{Enter}');

    await waitFor(() => expect(fakeDashboard.toasts).toHaveLength(1));
    expect(fakeBackend.argumentsOf('programs.updateProgram')).toEqual([[{ name: 'Tea Club' }]]);
    expect(screen.getByRole('heading', { name: 'Tea Club' })).toBeVisible();
    expect(fakeDashboard.canLeave()).toBe(true);
  });

  it('guard what was typed against being left, until it is cancelled', async () => {
    const user = await openPage();
    await user.type(nameField(), '!');
    expect(fakeDashboard.canLeave()).toBe(false);

    await user.click(within(card('Names')).getByRole('button', { name: 'Cancel' }));

    expect(nameField()).toHaveValue('Bean Club');
    expect(fakeDashboard.canLeave()).toBe(true);
  });

  it('show what is wrong with them, at the first field that is', async () => {
    const user = await openPage();
    await user.clear(nameField());

    await user.click(within(card('Names')).getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Use 2 to 50 characters.')).toBeVisible();
    expect(nameField()).toHaveFocus();
    expect(fakeBackend.argumentsOf('programs.updateProgram')).toEqual([]);
  });

  it("show Wix's refusal at the field it is about", async () => {
    fakeBackend.fail('programs.updateProgram', {
      kind: 'invalid',
      code: 'INVALID_ARGUMENT',
      fields: [{ field: 'pointsName', message: 'must not contain digits' }],
    });
    const user = await openPage();
    const pointsName = screen.getByRole('textbox', { name: /Name for points/ });

    await user.type(pointsName, 'B3ans{Enter}');

    expect(await screen.findByText(/Wix did not accept this word/)).toBeVisible();
    expect(pointsName).toHaveFocus();
    expect(fakeDashboard.toasts).toEqual([]);
  });

  it('show a refusal that is about no field above the actions', async () => {
    fakeBackend.fail('programs.updateProgram', {
      kind: 'invalid',
      code: 'INVALID_ARGUMENT',
      fields: [{ field: 'icon', message: 'is missing' }],
      requestId: 'request-7',
    });
    const user = await openPage();

    await user.clear(nameField());
    await user.type(nameField(), 'Tea Club{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('Wix did not accept this');
    expect(nameField()).toHaveValue('Tea Club');
  });

  it('are not sent when nothing was changed', async () => {
    const user = await openPage();

    await user.click(within(card('Names')).getByRole('button', { name: 'Save' }));

    expect(fakeBackend.argumentsOf('programs.updateProgram')).toEqual([]);
  });

  it('keep what was typed, and say so, when somebody else changed them meanwhile', async () => {
    const user = await openPage();
    await user.clear(nameField());
    await user.type(nameField(), 'Bean Circle');
    fakeBackend.answer('programs.getProgram', sampleProgram({ name: 'Tea Club' }));

    await user.click(screen.getByRole('button', { name: 'Refresh' }));

    expect(await screen.findByText(/changed this while you were editing/)).toBeVisible();
    expect(nameField()).toHaveValue('Bean Circle');
    await user.click(screen.getByRole('button', { name: 'Load saved version' }));
    expect(nameField()).toHaveValue('Tea Club');
  });

  it('do not overwrite what somebody else changed in the other field', async () => {
    fakeBackend.answer('programs.updateProgram', sampleProgram({ pointsName: 'Beans' }));
    const user = await openPage();
    await user.type(screen.getByRole('textbox', { name: /Name for points/ }), 'Beans');
    fakeBackend.answer('programs.getProgram', sampleProgram({ name: 'Tea Club' }));
    await user.click(screen.getByRole('button', { name: 'Refresh' }));

    await user.click(await screen.findByRole('button', { name: 'Keep mine' }));
    await user.click(within(card('Names')).getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(fakeDashboard.toasts).toHaveLength(1));
    expect(fakeBackend.argumentsOf('programs.updateProgram')).toEqual([[{ pointsName: 'Beans' }]]);
  });

  it('follow what is saved while nobody types', async () => {
    const user = await openPage();
    fakeBackend.answer('programs.getProgram', sampleProgram({ name: 'Tea Club' }));

    await user.click(screen.getByRole('button', { name: 'Refresh' }));

    await waitFor(() => expect(nameField()).toHaveValue('Tea Club'));
    expect(fakeDashboard.canLeave()).toBe(true);
  });
});

describe('points expiration', () => {
  it('is confirmed with what members lose, then saved', async () => {
    const expiration = { enabled: true, months: 12, percentage: 50 };
    fakeBackend.answer('programs.updatePointsExpiration', sampleProgram({ expiration }));
    fakeDashboard.modalAnswers = [yes];
    const user = await openPage();
    const form = within(card('Points expiration'));
    fakeBackend.answer('programs.getProgram', sampleProgram({ expiration }));

    await user.click(form.getByRole('checkbox', { name: 'Points of inactive members expire' }));
    const months = form.getByRole('textbox', { name: 'Months without activity' });
    await user.clear(months);
    await user.type(months, '12');
    const share = form.getByRole('textbox', { name: /Share of the balance/ });
    await user.clear(share);
    await user.type(share, '50');
    await user.click(form.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(fakeDashboard.toasts).toHaveLength(1));
    expect(fakeBackend.argumentsOf('programs.updatePointsExpiration')).toEqual([[expiration]]);
    expect(JSON.stringify(fakeDashboard.openedModals)).toContain('12 months loses 50%');
  });

  it('refuses a share above all of the balance', async () => {
    const user = await openPage();
    const form = within(card('Points expiration'));
    const share = form.getByRole('textbox', { name: /Share of the balance/ });

    await user.clear(share);
    await user.type(share, '101{Enter}');

    expect(await form.findByText('Choose a whole number from 1 to 100.')).toBeVisible();
    expect(fakeDashboard.openedModals).toEqual([]);
  });

  it('is explained where the plan does not include it', async () => {
    fakeBackend.answer(
      'programs.getProgram',
      sampleProgram({ features: { tiers: true, pointsExpiration: false } }),
    );
    await openPage();

    const expiration = within(card('Points expiration'));
    expect(expiration.getByText('Not in your Wix plan')).toBeVisible();
    expect(expiration.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});
