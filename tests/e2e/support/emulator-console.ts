import type { Page } from '@playwright/test';
import type { Emulator } from '../../../emulator/create-emulator';
import { expectAccessible } from './page-checks';

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
    expectAccessible: () => expectAccessible(page),
  };
}
