import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import type { Emulator } from '../../../emulator/create-emulator';
import { expectAccessible } from './page-checks';

const auditReport = z.object({
  accounts: z.number(),
  entries: z.number(),
  differences: z.array(z.unknown()),
});

/** The emulator's own page in a real browser. */
export type EmulatorConsole = {
  page: Page;
  emulator: Emulator;
  /** Opens a section: `world`, `storefront`, `faults`, `calls`, … */
  open(section?: string): Promise<void>;
  /** Goes to the storefront as the customer with this name or e-mail address. */
  beCustomer(name: string): Promise<void>;
  /** Buys one thing, as the customer whom the storefront shows. */
  placeOrder(price: string): Promise<void>;
  /** Goes to the checkout with one thing, as that customer; answers the checkout's id. */
  openCheckout(price: string): Promise<string>;
  /** Pays the checkout that the storefront shows, once it comes to this. */
  pay(total: string): Promise<void>;
  /** What the ledger and everything that is derived from it disagree about. */
  audit(): Promise<z.output<typeof auditReport>>;
  expectAccessible(): Promise<void>;
};

export function createEmulatorConsole(page: Page, emulator: Emulator): EmulatorConsole {
  const open = async (section = '') => {
    await page.goto(`${emulator.url}/#${section}`);
  };
  return {
    page,
    emulator,
    open,
    beCustomer: async (name) => {
      await open('storefront');
      await page.getByLabel('Find a customer').fill(name);
      await page.getByRole('list', { name: 'Customers' }).getByRole('link', { name }).click();
    },
    placeOrder: async (price) => {
      await page.getByLabel('Price', { exact: true }).fill(price);
      await page.getByRole('button', { name: 'Place order' }).click();
    },
    openCheckout: async (price) => {
      await page.getByLabel('Price', { exact: true }).fill(price);
      await page.getByRole('button', { name: 'Go to checkout' }).click();
      await expect(page.getByRole('table', { name: 'Checkout' })).toBeVisible();
      return page.url().split('/').at(-1) ?? '';
    },
    pay: async (total) => {
      await page.reload();
      const sum = { name: `Total ${total}`, exact: true };
      await expect(page.getByRole('row', sum)).toBeVisible();
      await page.getByRole('button', { name: 'Pay and complete' }).click();
      await expect(page.getByRole('status', { name: 'What it earned' })).toContainText(total);
    },
    audit: async () => {
      const answer = await fetch(`${emulator.url}/__emulator/audit`);
      return auditReport.parse(await answer.json());
    },
    expectAccessible: () => expectAccessible(page),
  };
}
