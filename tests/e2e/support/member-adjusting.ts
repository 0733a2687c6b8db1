import type { FrameLocator } from '@playwright/test';
import { z } from 'zod';
import type { LocalWix } from '../../../local/create-local-wix';
import { expect, test as base, type Dashboard } from './fixtures';
import { loyaltyApi } from './loyalty-api';

/** A contact of every emulated site, who is a member of it. */
export const ADA = 'ada.okafor@example.com';

const callsAnswer = z.object({ calls: z.array(z.object({ status: z.number() })) });

/** Long enough to leave while it is under way. */
export const SLOW_ADJUSTMENT = {
  method: 'accounts.adjustPoints',
  kind: { type: 'latency', ms: 3000 },
  times: 1,
} as const;

/** Stories that begin with Ada in a running program with 120 points. `address` is where her panel is. */
export const test = base.extend<{ ada: AdjustingAda & { address: string } }>({
  ada: async ({ dashboard, wix }, use) => {
    const ada = adjustingAda({ dashboard, wix });
    await use({ ...ada, address: await ada.prepare() });
  },
});

type AdjustingAda = ReturnType<typeof adjustingAda>;

/** Ada, and somebody who is about to give her 50 points more. */
function adjustingAda({ dashboard, wix }: { dashboard: Dashboard; wix: LocalWix }) {
  const api = loyaltyApi(wix);
  const { app } = dashboard;
  return {
    api,
    /** Takes Ada into the program and answers the address of her panel. */
    prepare: async (): Promise<string> => {
      await api.activate('Harbour Coffee Club');
      const { id } = await api.createAccount(ADA);
      await api.adjust(ADA, 120);
      await fetch(new URL('/__emulator/calls', wix.emulator.url), { method: 'DELETE' });
      return `members?member=${id}`;
    },
    /** Types what gives her 50 points, up to the last click. */
    typeFifty: async (page: FrameLocator = app) => {
      await page.getByRole('button', { name: 'Adjust points' }).click();
      await page.getByLabel('Points to add').fill('50');
    },
    save: (page: FrameLocator = app) => page.getByRole('button', { name: 'Add 50 points' }),
    /** Saves what was typed, until Wix has the request while the page has no answer. */
    saveSlowly: async () => {
      wix.emulator.faults.add(SLOW_ADJUSTMENT);
      await app.getByRole('button', { name: 'Add 50 points' }).click();
      await expect(app.getByRole('button', { name: 'Saving…' })).toBeVisible();
      await expect.poll(() => wix.emulator.faults.list()).toEqual([]);
    },
    balance: async () => (await api.getAccount(ADA)).points.balance,
    /** Her panel, her ledger and the emulator's audit say the same. */
    expectBalance: async (points: number) => {
      await expect(app.getByRole('heading', { name: `${points} points` })).toBeVisible();
      await expect(app.getByText(`Balance ${points}`).first()).toBeVisible();
      await expect(app.getByText(`add up to the balance of ${points} points`)).toBeVisible();
      expect((await api.getAccount(ADA)).points.balance).toBe(points);
      expect(wix.emulator.audit().differences).toEqual([]);
    },
    /** How often Wix was asked to move points since then, whatever it answered. */
    countAdjustments: async () => {
      const url = new URL('/__emulator/calls?method=accounts.adjustPoints', wix.emulator.url);
      const { calls } = callsAnswer.parse(await (await fetch(url)).json());
      return calls.length;
    },
  };
}
