import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { answerForLadder } from '../../../../tests/support/ladder-page';
import { sampleTier, sampleTiers } from '../../../../tests/support/sample-program';
import { wixPaths } from '../../app/paths';
import LadderPage from './page';

/** Gold has an icon of Wix's own; Silver has none. */
async function editSilver() {
  fakeDashboard.openPage();
  render(<LadderPage />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Edit Silver' }));
  await screen.findByRole('textbox', { name: /^Name/ });
  return user;
}

beforeEach(() => {
  sessionStorage.clear();
  answerForLadder();
  const gold = sampleTier({
    id: 'gold',
    name: 'Gold',
    requiredPoints: 2000,
    icon: 'shapes/crown.svg',
  });
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ tiers: [sampleTier(), gold] }));
});

describe('the icon of a tier', () => {
  it('can be one that another tier has, also one of Wix’s own', async () => {
    const user = await editSilver();

    await user.click(screen.getByRole('radio', { name: 'Icon of Gold' }));

    expect(screen.getByRole('radio', { name: 'Icon of Silver, Gold' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Review' }));
    expect(await screen.findByText('Silver gets another icon.')).toBeVisible();
  });

  it('can be any image by its address, once that is a whole one', async () => {
    const user = await editSilver();
    const address = screen.getByRole('textbox', { name: 'Address of another image' });

    await user.type(address, 'example.com/silver.png');
    expect(screen.getByText('Enter an address that begins with https://.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Review' })).not.toBeInTheDocument();

    await user.clear(address);
    await user.type(address, 'https://example.com/silver.png');
    expect(screen.getByRole('radio', { name: 'Icon of Silver' })).toBeChecked();
    expect(screen.getByText('1 change')).toBeVisible();
  });

  it('leads to Wix for others of its own icons', async () => {
    const user = await editSilver();

    await user.click(screen.getByRole('button', { name: 'Choose one in Wix' }));

    expect(fakeDashboard.visited).toEqual([wixPaths.manageLoyalty]);
  });
});
