import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails with every accessibility problem that axe finds in a page and the frames in it, once they have come to
 * rest: text that still fades in or out is too pale for axe, though nobody has to read it.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(async () => {
    expect(await listViolations(page)).toEqual([]);
  }).toPass({ timeout: 20_000 });
}

async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

/** Errors and warnings of the browser's console, and uncaught exceptions. Wix's fonts are not to be had offline. */
export function collectProblems(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    const source = message.location().url;
    const isOurs = source === '' || source.startsWith(origin);
    if (isOurs && ['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  return problems;
}
