import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');
const code = tracked.filter((file) => /\.(ts|tsx|mjs)$/.test(file));

describe('the tree', () => {
  it('names every file and folder in kebab-case', () => {
    const offenders = code.filter((file) =>
      file.split('/').some((part) => !/^[a-z0-9_.-]+$/.test(part)),
    );

    expect(offenders).toEqual([]);
  });

  it('has no bags and no barrels', () => {
    const banned = /^(utils?|helpers?|misc|common|types|constants|index)\.(ts|tsx|mjs)$/;

    expect(code.filter((file) => banned.test(basename(file)))).toEqual([]);
  });

  it('gives each dashboard page its extension, entry and registration', () => {
    const pages = new Set(
      code.flatMap((file) => /^src\/dashboard\/pages\/([^/]+)\//.exec(file)?.[1] ?? []),
    );
    const registration = readFileSync('src/extensions.ts', 'utf8');

    for (const page of pages) {
      expect(code).toContain(`src/dashboard/pages/${page}/page.tsx`);
      expect(registration).toContain(`./dashboard/pages/${page}/${page}.extension`);
    }
  });

  it('carries no machine path, secret file or registry address', () => {
    const text = tracked.filter((file) => /\.(ts|tsx|mjs|cjs|js|json|md|yml|html|css)$/.test(file));
    const forbidden = [
      /\/home\/[a-z]+\//,
      /\/Users\/[a-z]+\//,
      /\/root\//,
      /registry\.[a-z]+\.org/,
    ];
    const offenders = text.filter(
      (file) =>
        file !== 'tests/architecture.test.ts' &&
        forbidden.some((pattern) => pattern.test(readFileSync(file, 'utf8'))),
    );

    expect(offenders).toEqual([]);
    expect(tracked.filter((file) => /(^|\/)\.env/.test(file))).toEqual([]);
  });
});
