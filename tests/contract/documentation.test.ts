import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOYALTY_METHODS } from '../../emulator/api/methods';

const docs = readFileSync('docs/emulator.md', 'utf8');

/** Rows of the table of methods that are not shown by the file of their own name. */
const exceptions = new Map(
  [...docs.matchAll(/^\| `(\w+\.\w+)` +\| `(tests\/[\w./-]+)` +\|$/gm)].map(
    ([, method = '', file = '']) => [method, file] as const,
  ),
);

describe('docs/emulator.md', () => {
  it.each(LOYALTY_METHODS.map(({ name }) => name))('names the test that shows %s', (name) => {
    const [service = '', method = ''] = name.split('.');
    const file =
      exceptions.get(name) ?? `tests/contract/${toKebab(service)}/${toKebab(method)}.test.ts`;

    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`\\b${method}\\(`));
  });

  it('shows the example that is run as a test', () => {
    const example = readFileSync('tests/contract/own-tests.test.ts', 'utf8').trim();

    expect(docs).toContain(`\`\`\`ts\n${example}\n\`\`\``);
  });
});

function toKebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
