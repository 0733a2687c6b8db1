import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { sampleAccount } from '../../../../tests/support/sample-account';
import {
  sampleProgram,
  sampleReward,
  sampleRule,
  sampleTier,
  sampleTiers,
} from '../../../../tests/support/sample-program';
import { answerTierPoints } from '../../../../tests/support/sample-tier-points';
import type { TiersProgram } from '../../../domain/tier';
import { membersPath } from '../../app/paths';
import LadderPage from './page';

const GOLD = sampleTier({ id: 'gold', name: 'Gold', requiredPoints: 2000 });
/** What the service has once Silver was moved from 500 to 510. */
const MOVED = sampleTier({ requiredPoints: 510, revision: '2' });
const MOVER = '00000000-0000-4000-8000-000000000001';

/** Silver at 510 instead of 500, in review: one of two members who stand on it falls. */
async function review() {
  fakeDashboard.openPage();
  render(<LadderPage />);
  const user = userEvent.setup();
  await screen.findAllByText('2 members');
  screen.getByRole('slider', { name: 'Threshold of Silver' }).focus();
  await user.keyboard('{ArrowUp}');
  await user.click(screen.getByRole('button', { name: 'Review' }));
  await screen.findByText('Silver begins at 510 points instead of 500.');
  return user;
}

function save(tiers: TiersProgram['tiers']) {
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ tiers }));
}

beforeEach(() => {
  sessionStorage.clear();
  fakeBackend.answer('programs.getProgram', sampleProgram());
  save([sampleTier(), GOLD]);
  fakeBackend.answer('earningRules.listEarningRules', [sampleRule()]);
  fakeBackend.answer('rewards.listRewards', { rewards: [sampleReward()], hasMore: false });
  answerTierPoints([100, 505, 900]);
  fakeBackend.answer('accounts.getAccounts', [
    sampleAccount({ id: MOVER, tier: { id: 'silver', points: 505 } }),
  ]);
});

/** Goes on with the step that was stopped, which succeeds. */
async function continueApplying(user: UserEvent): Promise<void> {
  fakeBackend.answer('tiers.updateTier', MOVED);
  const answer = fakeBackend.hold('tiers.updateTier');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await screen.findByRole('img', { name: 'Doing it…' });
  save([MOVED, GOLD]);
  answer(MOVED);
}

describe('reviewing a ladder', () => {
  it('names who moves, and leads to them', async () => {
    const user = await review();

    const row = await screen.findByRole('row', { name: /Ada Lovelace/ });
    expect(row).toHaveTextContent('505 points');
    expect(row).toHaveTextContent('From Silver to Bronze.');
    expect(row).toHaveTextContent('Earns and pays the same.');
    await user.click(within(row).getByText('Ada Lovelace'));
    expect(fakeDashboard.visited).toEqual([membersPath({ member: MOVER })]);
  });

  it('names rules and rewards that leave a tier out', async () => {
    fakeBackend.answer('earningRules.listEarningRules', [
      sampleRule({ amounts: { type: 'FIXED', perTier: [{ tierId: null, points: 5 }] } }),
    ]);
    await review();

    expect(await screen.findByText('Rule “Place an order”: Silver, Gold')).toBeVisible();
  });

  it('says why it cannot be applied while rules and rewards are unknown', async () => {
    fakeBackend.fail('earningRules.listEarningRules', { kind: 'unexpected', code: 'HTTP_400' });
    const user = await review();

    const apply = within(screen.getByRole('region', { name: 'Apply' }));
    expect(await apply.findByRole('alert')).toHaveTextContent('Something went wrong');
    expect(apply.queryByRole('button', { name: 'Apply changes' })).not.toBeInTheDocument();

    fakeBackend.answer('earningRules.listEarningRules', [sampleRule()]);
    await user.click(apply.getByRole('button', { name: 'Try again' }));
    expect(await apply.findByRole('button', { name: 'Apply changes' })).toBeVisible();
  });

  it('applies the steps and says that it is done', async () => {
    const user = await review();
    fakeBackend.answer('tiers.updateTier', MOVED);
    const answer = fakeBackend.hold('tiers.updateTier');

    await user.click(screen.getByRole('button', { name: 'Apply changes' }));
    expect(await screen.findByRole('img', { name: 'Doing it…' })).toBeVisible();
    expect(fakeDashboard.canLeave()).toBe(false);
    save([MOVED, GOLD]);
    answer(MOVED);

    expect(await screen.findByText('The tiers are saved.')).toBeVisible();
    expect(fakeBackend.argumentsOf('tiers.updateTier')).toEqual([
      [{ tierId: 'silver', revision: '1', changes: { requiredPoints: 510 } }],
    ]);
    expect(fakeDashboard.canLeave()).toBe(true);
    expect(sessionStorage).toHaveLength(0);
    expect(localStorage).toHaveLength(0);
  });

  it('stops at a conflict, says what was done, and goes on', async () => {
    const user = await review();
    fakeBackend.fail('tiers.updateTier', { kind: 'conflict', code: 'INVALID_REVISION' });

    await user.click(screen.getByRole('button', { name: 'Apply changes' }));

    expect(await screen.findByText('Stopped after 0 of 1 steps')).toBeVisible();
    expect(screen.getByText(/Nothing of theirs was overwritten/)).toBeVisible();
    expect(screen.getByRole('img', { name: 'Not done' })).toBeVisible();

    await continueApplying(user);
    expect(await screen.findByText('The tiers are saved.')).toBeVisible();
  });

  it('has no doubt about steps that were never sent', async () => {
    const user = await review();
    fakeBackend.fail('tiers.getTiersProgram', { kind: 'unavailable', code: 'HTTP_503' });

    await user.click(screen.getByRole('button', { name: 'Apply changes' }));

    const outcome = within(screen.getByRole('region', { name: 'Apply' }));
    expect(await outcome.findByText('Stopped after 0 of 1 steps')).toBeVisible();
    expect(outcome.getByText(/It may be a passing problem/)).toBeVisible();
    expect(outcome.queryByText(/It may have worked/)).not.toBeInTheDocument();
    expect(outcome.getByText('Move Silver to 510')).toBeVisible();
  });

  it('moves the focus along with what is to be read next', async () => {
    const user = await review();
    expect(screen.getByRole('region', { name: 'Review changes' })).toHaveFocus();
    fakeBackend.fail('tiers.updateTier', { kind: 'conflict', code: 'INVALID_REVISION' });

    await user.click(screen.getByRole('button', { name: 'Apply changes' }));
    expect(await screen.findByRole('alert')).toHaveFocus();

    await continueApplying(user);
    await screen.findByText('The tiers are saved.');
    const apply = within(screen.getByRole('region', { name: 'Apply' }));
    expect(apply.getByRole('status')).toHaveFocus();

    await user.click(apply.getByRole('button', { name: 'Back to the ladder' }));
    expect(await screen.findByRole('region', { name: 'Tier ladder' })).toHaveFocus();
  });

  it('says of each tier of a ready-made ladder that was not created', async () => {
    save([]);
    fakeDashboard.openPage();
    render(<LadderPage />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Use Three steps' }));
    await user.click(screen.getByRole('button', { name: 'Review' }));
    const answer = fakeBackend.hold('tiers.bulkCreateTiers');
    await user.click(await screen.findByRole('button', { name: 'Apply changes' }));
    await screen.findByRole('img', { name: 'Doing it…' });
    const silver = sampleTier({ id: 'made', requiredPoints: 300 });
    save([silver]);
    answer([
      { ok: true, tier: silver },
      { ok: false, code: 'ALREADY_EXISTS' },
      { ok: false, code: 'ALREADY_EXISTS' },
    ]);

    expect(await screen.findByText('Gold: Wix did not create it.')).toBeVisible();
    expect(screen.getByText('Platinum: Wix did not create it.')).toBeVisible();
    expect(screen.queryByText('Silver: Wix did not create it.')).not.toBeInTheDocument();
    expect(screen.getByText('1 step is left.')).toBeVisible();

    const rest = fakeBackend.hold('tiers.bulkCreateTiers');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('img', { name: 'Doing it…' });
    const gold = sampleTier({ id: 'gold', name: 'Gold', requiredPoints: 1000 });
    const platinum = sampleTier({ id: 'platinum', name: 'Platinum', requiredPoints: 3000 });
    save([silver, gold, platinum]);
    rest([
      { ok: true, tier: gold },
      { ok: true, tier: platinum },
    ]);
    expect(await screen.findByText('The tiers are saved.')).toBeVisible();
  });

  it('says that there is nothing to review', async () => {
    fakeDashboard.openPage('?step=review');
    render(<LadderPage />);

    expect(await screen.findByText('There is nothing to review')).toBeVisible();
  });
});
