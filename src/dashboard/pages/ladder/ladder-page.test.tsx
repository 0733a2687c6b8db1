import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { fakeReader } from '../../../../tests/support/fake-essentials';
import {
  answerForLadder,
  boxOf,
  gripOf,
  moveGoldElsewhere,
} from '../../../../tests/support/ladder-page';
import { sampleProgram, sampleReward, sampleTiers } from '../../../../tests/support/sample-program';
import { textsOutsideCatalogue } from '../../../../tests/support/texts-outside-catalogue';
import { wixPaths } from '../../app/paths';
import LadderPage from './page';

function openPage(search = '') {
  fakeDashboard.openPage(search);
  render(<LadderPage />);
  return userEvent.setup();
}

const impact = () => within(screen.getByRole('region', { name: 'Who moves' }));

/** The page once everybody is on the ladder. */
async function openLadder() {
  const user = openPage();
  await screen.findAllByText('4 members');
  return user;
}

beforeEach(() => {
  sessionStorage.clear();
  answerForLadder();
});

describe('the tier ladder', () => {
  it('shows each tier with its threshold, its members, and what it earns and pays', async () => {
    await openLadder();

    const rungs = within(screen.getByRole('list', { name: 'Ladder' })).getAllByRole('listitem');
    const [gold, silver, base] = rungs;
    expect(rungs).toHaveLength(3);
    expect(gold).toHaveTextContent('Gold');
    expect(gold).toHaveTextContent('1 member');
    expect(silver).toHaveTextContent('2 members');
    expect(base).toHaveTextContent('Bronze');
    expect(base).toHaveTextContent('4 members');
    expect(silver).toHaveTextContent('10 points per 1 spent');
    expect(silver).toHaveTextContent('1 reward for 100 points');
    expect(await boxOf('Gold')).toHaveValue('2000');
  });

  it('moves a tier with the keyboard, and says who would move', async () => {
    const user = await openLadder();

    (await gripOf('Silver')).focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{ArrowDown}');

    expect(await boxOf('Silver')).toHaveValue('390');
    expect(impact().getByText('2 move up')).toBeVisible();
    expect(screen.getByText('1 change')).toBeVisible();
    expect(screen.getByText('2 members move')).toBeVisible();
    expect(await screen.findByText('Silver at 390: 4 members, 2 more.')).toBeInTheDocument();
  });

  it('takes it back with Escape', async () => {
    const user = await openLadder();

    (await gripOf('Silver')).focus();
    await user.keyboard('{Home}');
    expect(await boxOf('Silver')).toHaveValue('1');
    await user.keyboard('{Escape}');

    expect(await boxOf('Silver')).toHaveValue('500');
    expect(screen.queryByRole('button', { name: 'Review' })).not.toBeInTheDocument();
    expect(await screen.findByText('Silver is back at 500.')).toBeInTheDocument();
  });

  it('stops before the neighbour and says so', async () => {
    const user = await openLadder();

    (await gripOf('Silver')).focus();
    await user.keyboard('{End}{ArrowUp}');

    expect(await boxOf('Silver')).toHaveValue('1999');
    expect(await screen.findByText('Silver stops at 1,999, next to Gold.')).toBeInTheDocument();
  });

  it('takes a typed number at once, and refuses one that does not fit', async () => {
    const user = await openLadder();
    const silver = await boxOf('Silver');

    await user.clear(silver);
    await user.type(silver, '400');
    expect(impact().getByText('2 move up')).toBeVisible();

    await user.type(silver, '00{Enter}');
    expect(await screen.findByText('Enter a whole number from 1 to 1,999.')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(silver).toHaveValue('500');
  });

  it('changes nothing by a typed number that does not fit, not even by its first digits', async () => {
    const user = await openLadder();
    const silver = await boxOf('Silver');

    await user.clear(silver);
    await user.type(silver, '5000{Enter}');
    expect(await screen.findByText('Enter a whole number from 1 to 1,999.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Review' })).not.toBeInTheDocument();
    expect(await gripOf('Silver')).toHaveAttribute('aria-valuenow', '500');

    (await gripOf('Silver')).focus();
    await user.keyboard('{ArrowUp}');
    expect(silver).toHaveValue('510');
    expect(screen.queryByText(/Enter a whole number/)).not.toBeInTheDocument();
  });

  it('swaps two tiers in a panel; thresholds stay', async () => {
    const user = await openLadder();

    await user.click(screen.getByRole('button', { name: 'Edit Gold' }));
    await user.click(await screen.findByText('Swap with Silver below'));

    expect(await boxOf('Gold')).toHaveValue('500');
    expect(await boxOf('Silver')).toHaveValue('2000');
    expect(screen.getByText('2 changes')).toBeVisible();
    expect(screen.getByText('nobody moves')).toBeVisible();
  });

  it('discards after asking', async () => {
    const user = await openLadder();
    (await gripOf('Silver')).focus();
    await user.keyboard('{ArrowUp}');
    fakeDashboard.modalAnswers = [{ confirmed: true }];

    await user.click(screen.getByRole('button', { name: 'Discard' }));

    expect(await boxOf('Silver')).toHaveValue('500');
  });

  it('renames a tier in its panel, and tells what keeps it from being saved', async () => {
    const user = await openLadder();
    await user.click(screen.getByRole('button', { name: 'Edit Gold' }));
    const name = await screen.findByRole('textbox', { name: /^Name/ });

    await user.clear(name);
    await user.type(name, 'silver');

    expect(screen.getAllByText(/Two tiers are called/)).toHaveLength(2);
    const review = screen.getByRole('button', { name: 'Review' });
    expect(review).toHaveAttribute('aria-disabled', 'true');
    await user.type(name, ' plus');
    expect(review).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('says who falls where before a tier goes, and brings it back', async () => {
    const user = await openLadder();
    await user.click(screen.getByRole('button', { name: 'Edit Gold' }));
    await user.click(await screen.findByText('Delete tier'));

    expect(await screen.findByText('1 member falls to Silver.')).toBeVisible();
    expect(
      screen.getByText('1 earning rule and 1 reward have amounts for this tier.'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mark for deletion' }));
    expect(await screen.findByText('Gold will be deleted.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep Gold' })).toHaveFocus();
    expect(impact().getByText('1 moves down')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Keep Gold' }));
    expect(await boxOf('Gold')).toHaveValue('2000');
    expect(screen.queryByRole('button', { name: 'Review' })).not.toBeInTheDocument();
  });

  it('says that nobody moves while tiers are not active', async () => {
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ status: 'DRAFT' }));
    await openLadder();

    expect(impact().getByText(/Members are placed only while tiers are active/)).toBeVisible();
  });

  it('offers ready-made ladders to a program without tiers', async () => {
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ status: 'DISABLED', tiers: [] }));
    const user = openPage();

    await user.click(await screen.findByRole('button', { name: 'Use Three steps' }));

    expect(await boxOf('Platinum')).toHaveValue('3000');
    expect(screen.getByText('3 changes')).toBeVisible();
  });

  it('counts members in the background, until it is told to pause', async () => {
    const page = { ids: ['00000000-0000-4000-8000-000000000001'], points: [700], isLast: false };
    fakeBackend.answer('tierPoints.getTierPointsSurvey', {
      members: 100_000,
      programKey: 'large',
      lastChange: '2026-03-01T10:00:00.000Z',
    });
    fakeBackend.answer('tierPoints.listTierPoints', Array<typeof page>(8).fill(page));
    const user = openPage();

    await user.click(await screen.findByRole('button', { name: 'Pause counting' }));
    expect(screen.getByText('Counting is paused.')).toBeVisible();
    expect(screen.getByText(/^Estimated from \d+ of 100,000 members/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Go on counting' }));
    expect(screen.queryByText('Counting is paused.')).not.toBeInTheDocument();
  });

  it('shows no text that is not in a catalogue, but what people wrote', async () => {
    fakeReader.use('en-XA');
    openPage();

    await screen.findAllByRole('slider');
    const names = ['Gold', 'G', 'Silver', 'S', 'Bronze', 'B'];
    expect(new Set(textsOutsideCatalogue())).toEqual(new Set(names));
  });
});

describe('the tier ladder when something is missing', () => {
  it('explains that the plan of the site has no tiers', async () => {
    fakeBackend.answer(
      'programs.getProgram',
      sampleProgram({ features: { tiers: false, pointsExpiration: false } }),
    );
    const user = openPage();

    await user.click(await screen.findByRole('button', { name: 'Open loyalty settings' }));

    expect(fakeDashboard.visited).toEqual([wixPaths.manageLoyalty]);
  });

  it('shows an error with a way to try again when the tiers cannot be read', async () => {
    fakeBackend.fail('tiers.getTiersProgram', { kind: 'unexpected', code: 'HTTP_400' });
    const user = openPage();

    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong');
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await gripOf('Gold')).toBeVisible();
  });

  it('explains a missing permission', async () => {
    fakeBackend.fail('programs.getProgram', { kind: 'forbidden', code: 'PERMISSION_DENIED' });
    openPage();

    expect(await screen.findByRole('alert')).toHaveTextContent('You do not have permission');
  });

  it('can be edited while rules and rewards are unknown', async () => {
    fakeBackend.fail('earningRules.listEarningRules', { kind: 'unexpected', code: 'HTTP_400' });
    const user = await openLadder();

    (await gripOf('Silver')).focus();
    await user.keyboard('{ArrowUp}');

    expect(await boxOf('Silver')).toHaveValue('510');
  });

  it('deletes no tier before it is known what becomes of its amounts', async () => {
    fakeBackend.fail('rewards.listRewards', { kind: 'unexpected', code: 'HTTP_400' });
    const user = await openLadder();
    await user.click(screen.getByRole('button', { name: 'Edit Gold' }));
    const panel = within(await screen.findByRole('dialog'));
    expect(await panel.findByRole('alert')).toHaveTextContent('Something went wrong');
    await user.click(panel.getByText('Delete tier'));

    expect(await panel.findByText('1 member falls to Silver.')).toBeVisible();
    expect(panel.getByRole('alert')).toHaveTextContent('Something went wrong');
    expect(panel.queryByRole('button', { name: 'Mark for deletion' })).not.toBeInTheDocument();

    fakeBackend.answer('rewards.listRewards', { rewards: [sampleReward()], hasMore: false });
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(
      await panel.findByText('1 earning rule and 1 reward have amounts for this tier.'),
    ).toBeVisible();
    expect(panel.getByRole('button', { name: 'Mark for deletion' })).toBeVisible();
  });

  it('tells what somebody else changed, and keeps the changes of the owner', async () => {
    const user = await openLadder();
    (await gripOf('Silver')).focus();
    await user.keyboard('{ArrowUp}');
    await user.tab();
    moveGoldElsewhere();

    await user.click(screen.getByRole('button', { name: 'Refresh' }));

    expect(
      await screen.findByText(/Gold was changed. Your own changes are still here/),
    ).toBeVisible();
    expect(await boxOf('Gold')).toHaveValue('3000');
    expect(await boxOf('Silver')).toHaveValue('510');
  });
});
