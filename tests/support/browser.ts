import { existsSync } from 'node:fs';

/** Where Chrome or Chromium usually is, on Linux, macOS and Windows. */
const USUAL_PLACES = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** Keeps Chromium to itself: no sandbox, which root cannot have, and no calls home. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * How Playwright starts a browser here: the one that `CHROME_PATH` names, else an installed one, else the one that
 * `@sparticuz/chromium` carries, so that the tests need nothing but npm.
 */
export async function chromiumLaunchOptions() {
  const installed = process.env['CHROME_PATH'] ?? USUAL_PLACES.find((path) => existsSync(path));
  return { executablePath: installed ?? (await unpackChromium()), args: ARGUMENTS };
}

async function unpackChromium() {
  // Read when the package is loaded: makes it unpack the system libraries and fonts that it carries, too.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return await chromium.executablePath();
}
