import { expect, type Dashboard } from './fixtures';

/** What a tier is dragged by, also with the keyboard. */
export const gripOf = ({ app }: Dashboard, tier: string) =>
  app.getByRole('slider', { name: `Threshold of ${tier}` });

export const boxOf = ({ app }: Dashboard, tier: string) =>
  app.getByRole('textbox', { name: `${tier} begins at` });

export const cardOf = ({ app }: Dashboard, tier: string) =>
  app.getByRole('list', { name: 'Ladder' }).getByRole('listitem').filter({ hasText: tier });

/** The ladder with everybody on it. */
export async function openLadder(dashboard: Dashboard): Promise<void> {
  await dashboard.open('tiers');
  await expect(cardOf(dashboard, 'Platinum').getByText(/\d+ members?/)).toBeVisible();
}

export async function typeInto(dashboard: Dashboard, tier: string, points: number): Promise<void> {
  await boxOf(dashboard, tier).fill(String(points));
  await boxOf(dashboard, tier).press('Enter');
}
