import { readdirSync, readFileSync } from 'node:fs';
import * as loyalty from '@wix/loyalty';
import { describe, expect, it } from 'vitest';
import { HANDLERS } from '../../emulator/api/handlers';
import { LOYALTY_METHODS } from '../../emulator/api/methods';

/** Functions of the SDK that call no method: query tools and webhook handlers. */
const NO_METHOD = /^(QueryBuilder|Filter|Sort|on[A-Z].*)$/;

const sdkNamespaces = new Set(Object.keys(loyalty));
const sdkMethods = Object.entries(loyalty).flatMap(([namespace, module]) =>
  Object.entries(module)
    .filter(([name, value]) => typeof value === 'function' && !NO_METHOD.test(name))
    .map(([name]) => `${namespace}.${name}`),
);
const tableRows = [
  ...readFileSync('docs/emulator.md', 'utf8').matchAll(/^\| `(\w+\.\w+)` +\| (\w+) +\|/gm),
].map(([, method = '', status = '']) => ({ method, status }));

describe('the emulator', () => {
  it("knows exactly the SDK's methods", () => {
    expect(LOYALTY_METHODS.map(({ name }) => name).sort()).toEqual(sdkMethods.sort());
  });

  it('says of each method what is true of it', () => {
    const implemented = LOYALTY_METHODS.map(({ name }) => ({
      method: name,
      status: HANDLERS.has(name) ? 'implemented' : 'missing',
    }));

    expect(tableRows.sort(byMethod)).toEqual(implemented.sort(byMethod));
  });

  it('has no handler for a method that does not exist', () => {
    const unknown = [...HANDLERS.keys()].filter(
      (name) => sdkNamespaces.has(name.split('.')[0] ?? '') && !sdkMethods.includes(name),
    );

    expect(unknown).toEqual([]);
  });

  it('is tested on every method it implements', () => {
    const tests = readdirSync('tests/contract', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(`tests/contract/${file}`, 'utf8'))
      .join('\n');
    const untested = sdkMethods
      .filter((name) => HANDLERS.has(name))
      .filter((name) => !new RegExp(`\\b${name.split('.')[1]}\\(`).test(tests));

    expect(untested).toEqual([]);
  });
});

function byMethod(one: { method: string }, other: { method: string }): number {
  return one.method.localeCompare(other.method);
}
