import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import {
  answerForLadder,
  boxOf,
  gripOf,
  moveGoldElsewhere,
} from '../../../../tests/support/ladder-page';
import { sampleTiers } from '../../../../tests/support/sample-program';
import LadderPage from './page';

const DAY_MS = 24 * 3_600_000;

function openPage() {
  fakeDashboard.openPage();
  const { unmount } = render(<LadderPage />);
  return {
    user: userEvent.setup(),
    reload: () => {
      unmount();
      return openPage();
    },
    /** Opens the page in a new tab: what a browser forgets with the old one, it has forgotten. */
    reopen: () => {
      unmount();
      sessionStorage.clear();
      return openPage();
    },
  };
}

/** Silver is moved from 500 to 510, and nothing is saved. */
async function moveSilver() {
  const page = openPage();
  (await gripOf('Silver')).focus();
  await page.user.keyboard('{ArrowUp}');
  await page.user.tab();
  expect(await boxOf('Silver')).toHaveValue('510');
  return page;
}

beforeEach(() => {
  sessionStorage.clear();
  answerForLadder();
});

describe('the draft of a ladder', () => {
  it('is there after a reload, without a word', async () => {
    const page = await moveSilver();

    page.reload();

    expect(await boxOf('Silver')).toHaveValue('510');
    expect(screen.getByText('1 change')).toBeVisible();
    expect(screen.queryByText(/you left unsaved/)).not.toBeInTheDocument();
  });

  it('is there after the tab was closed, and says how old it is', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const page = await moveSilver();

    vi.setSystemTime(Date.now() + 3 * DAY_MS);
    const later = page.reopen();
    const title = await screen.findByText('The changes you left unsaved 3 days ago are back');
    expect(title).toBeVisible();
    expect(await boxOf('Silver')).toHaveValue('510');
    expect(screen.queryByText(/Somebody else changed/)).not.toBeInTheDocument();

    vi.setSystemTime(Date.now() + 2 * DAY_MS);
    const { user } = later.reopen();
    expect(await screen.findByText(/you left unsaved 5 days ago/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(screen.queryByText(/you left unsaved/)).not.toBeInTheDocument();
    expect(await boxOf('Silver')).toHaveValue('510');
  });

  it('says what somebody else changed while the tab was closed, once', async () => {
    const page = await moveSilver();

    moveGoldElsewhere();
    const later = page.reopen();
    expect(
      await screen.findByText(/Somebody else changed the tiers since: Gold was changed\./),
    ).toBeVisible();
    expect(await boxOf('Gold')).toHaveValue('3000');
    expect(await boxOf('Silver')).toHaveValue('510');

    later.reload();
    expect(await boxOf('Silver')).toHaveValue('510');
    expect(screen.queryByText(/Gold was changed/)).not.toBeInTheDocument();
  });

  it('is gone once somebody else saved the same', async () => {
    const page = await moveSilver();

    const [silver, gold] = sampleTiers().tiers;
    if (!silver || !gold) throw new Error('The sample has two tiers');
    const tiers = [{ ...silver, requiredPoints: 510, revision: '2' }, gold];
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ tiers }));
    page.reopen();

    expect(await boxOf('Silver')).toHaveValue('510');
    expect(screen.queryByText(/you left unsaved/)).not.toBeInTheDocument();
    expect(localStorage).toHaveLength(0);
  });

  it('does not show up on another site', async () => {
    const page = await moveSilver();

    const createdAt = '2026-01-01T00:00:00.000Z';
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ createdAt }));
    const elsewhere = page.reopen();
    expect(await boxOf('Silver')).toHaveValue('500');

    fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
    elsewhere.reopen();
    expect(await boxOf('Silver')).toHaveValue('510');
  });

  it('that cannot be read any more is none', async () => {
    const page = await moveSilver();

    const key = localStorage.key(0) ?? '';
    localStorage.setItem(key, '{"keptAt":1,"draft":{"rungs":[{}]}}');
    page.reopen();

    expect(await boxOf('Silver')).toHaveValue('500');
  });
});
