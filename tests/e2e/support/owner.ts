import type { FrameLocator } from '@playwright/test';
import { expect, type Dashboard } from './fixtures';

/** A reward as its form asks for it: the kind by its label, the prices by the names of their boxes. */
export type NewReward = { kind?: string; name: string; prices: Record<string, string> };

/** What every kind of reward has; for one that has more, the story goes on before `createReward`. */
export async function fillInReward(app: FrameLocator, { kind, name, prices }: NewReward) {
  if (kind !== undefined) await app.getByText(kind, { exact: true }).click();
  await app.getByRole('textbox', { name: 'Name' }).fill(name);
  for (const [box, text] of Object.entries(prices)) {
    await app.getByRole('textbox', { name: box }).fill(text);
  }
}

/** Customers can have it from the moment it is there. */
export async function createReward({ app, page }: Dashboard, name: string) {
  await app.getByText('Customers can have it').click();
  await app.getByRole('button', { name: 'Create reward' }).click();
  await expect(page.getByText(`“${name}” is created.`)).toBeVisible();
}

/** The owner of a new site, who sets up a program page by page, as a person would. */
export function owner(dashboard: Dashboard) {
  const { app, modal, page } = dashboard;
  return {
    activateProgram: async (name: string) => {
      await dashboard.open('program');
      await app.getByLabel('Program name').fill(name);
      await app.getByRole('button', { name: 'Save' }).first().click();
      await expect(page.getByText('The names are saved.')).toBeVisible();
      await app.getByRole('button', { name: 'Activate program' }).click();
      await modal.getByRole('button', { name: 'Activate', exact: true }).click();
      await expect(page.getByText('The loyalty program is active.')).toBeVisible();
    },
    /** A point for every whole unit of money that an order costs. */
    rewardOrders: async () => {
      await dashboard.open('earning-rules');
      await app.getByRole('button', { name: 'Create the first rule' }).click();
      await app.getByRole('button', { name: /^Order in the online store/ }).click();
      await app.getByLabel('All members: Points').fill('1');
      await app.getByLabel('All members: For every (money)').fill('1');
      await app.getByRole('button', { name: 'Create rule' }).click();
      await expect(page.getByText('“Place an order” is created.')).toBeVisible();
    },
    addMember: async (name: string) => {
      await dashboard.open('members');
      await app.getByRole('button', { name: 'Add members' }).first().click();
      await app.getByText(name).click();
      await app.getByRole('button', { name: 'Add 1 member' }).click();
      await expect(app.getByRole('button', { name: `Open ${name}` })).toBeVisible();
    },
    offer: async (reward: NewReward) => {
      await dashboard.open('rewards?task=new');
      await fillInReward(app, reward);
      await createReward(dashboard, reward.name);
    },
    /** A ladder of three tiers, in use at once. */
    raiseLadder: async () => {
      await dashboard.open('tiers');
      await app.getByRole('button', { name: 'Use Three steps' }).click();
      await app.getByText('Active', { exact: true }).click();
      await app.getByRole('button', { name: 'Review' }).click();
      await app.getByRole('button', { name: 'Apply changes' }).click();
      await expect(app.getByText('The tiers are saved.')).toBeVisible();
    },
    /** The first points that somebody gets; their panel stays open. */
    addPoints: async (name: string, points: number) => {
      await dashboard.open('members');
      await app.getByRole('button', { name: `Open ${name}` }).click();
      await app.getByRole('button', { name: 'Adjust points' }).click();
      await app.getByLabel('Points to add').fill(String(points));
      await app.getByRole('button', { name: `Add ${points} points` }).click();
      await expect(app.getByText(`Balance ${points}`)).toBeVisible();
    },
  };
}
