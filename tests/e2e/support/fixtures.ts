import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { createEmulator } from '../../../emulator/create-emulator';
import { ensureAppBuilt } from '../../../local/build/ensure-app-built';
import { createLocalWix, type LocalWix } from '../../../local/create-local-wix';
import { chromiumLaunchOptions } from '../../support/browser';
import { createEmulatorConsole, type EmulatorConsole } from './emulator-console';
import { collectProblems, expectAccessible } from './page-checks';

type Visit = {
  /** Who looks at it; the site's owner unless told otherwise. */
  as?: 'owner' | 'member' | 'visitor';
  lang?: 'en' | 'he';
};

/** The dashboard in a real browser, and the page of the app that it shows. */
export type Dashboard = {
  page: Page;
  /** The page of the app inside the dashboard. */
  app: FrameLocator;
  /** The confirmation that the app opened over the dashboard. */
  modal: FrameLocator;
  /** Opens `/dashboard/<path>`, path and query included. */
  open(path: string, visit?: Visit): Promise<void>;
  /** What the browser tells the page when its window is the one in use again. */
  lookAgain(): Promise<void>;
  /**
   * Fails with every accessibility problem that axe finds in the dashboard and the page in it, once they have
   * come to rest: text that still fades in or out is too pale for axe, though nobody has to read it.
   */
  expectAccessible(): Promise<void>;
};

type Fixtures = {
  dashboard: Dashboard;
  /** The emulator's own page, beside the dashboard; whoever uses it chooses the seed. */
  emulatorConsole: EmulatorConsole;
  /** Console messages of the browser that a story provokes on purpose; anything else fails it. */
  expectedConsole: RegExp[];
};

type WorkerFixtures = {
  wix: LocalWix;
  /** How many accounts the seed `typical` is to have at least, for stories about many. */
  crowd: number;
};

/**
 * Stories start from an empty emulator and the production build. Each worker has its own of both, so nothing
 * of one story is left for the next.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  browser: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch(await chromiumLaunchOptions());
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  crowd: [0, { option: true, scope: 'worker' }],
  wix: [
    async ({ crowd }, use) => {
      const wix = await startLocalWix(crowd);
      await use(wix);
      await wix.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  expectedConsole: [[], { option: true }],
  dashboard: async ({ page, wix, expectedConsole }, use) => {
    wix.emulator.reset('empty');
    const problems = collectProblems(page, new URL(wix.url).origin);
    await use(createDashboard(page, wix.url));
    expect(problems.filter((text) => !expectedConsole.some((known) => known.test(text)))).toEqual(
      [],
    );
  },
  emulatorConsole: async ({ context, wix, expectedConsole }, use) => {
    const page = await context.newPage();
    const problems = collectProblems(page, wix.emulator.url);
    await use(createEmulatorConsole(page, wix.emulator));
    expect(problems.filter((text) => !expectedConsole.some((known) => known.test(text)))).toEqual(
      [],
    );
  },
});

async function startLocalWix(members: number): Promise<LocalWix> {
  const emulator = await createEmulator({ port: 0, seed: 'empty', members });
  const distDir = await ensureAppBuilt(process.cwd(), emulator.info);
  const wix = await createLocalWix({ emulator, distDir });
  return {
    ...wix,
    close: async () => {
      await wix.close();
      await emulator.close();
    },
  };
}

function createDashboard(page: Page, url: string): Dashboard {
  const app = page.frameLocator('main iframe');
  return {
    page,
    app,
    modal: page.getByRole('dialog').frameLocator('iframe'),
    open: async (path, { as = 'owner', lang = 'en' } = {}) => {
      const address = new URL(`/dashboard/${path}`, url);
      address.searchParams.set('as', as);
      address.searchParams.set('lang', lang);
      await page.goto(address.href);
    },
    lookAgain: () =>
      app.locator('body').evaluate(() => {
        window.dispatchEvent(new Event('focus'));
      }),
    expectAccessible: () => expectAccessible(page),
  };
}

export { expect };
