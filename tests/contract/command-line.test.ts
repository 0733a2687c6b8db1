import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createEmulator } from '../../emulator/create-emulator';
import { DAY_MS } from '../../emulator/engine/clock';
import { startProcess } from './support/emulator-process';

/** Each test starts processes. */
vi.setConfig({ testTimeout: 60_000 });

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'emulator-'));
});
afterEach(() => rmSync(data, { recursive: true }));

describe('npm run emulator', () => {
  it('says in one sentence that the port is in use', async () => {
    await using running = await createEmulator({ seed: 'empty' });

    const { code, output } = await run(['--emulator-port', new URL(running.url).port]);

    expect(code).toBe(1);
    expect(output).toMatch(/^The port is in use.*\n$/);
  });

  it('says what it takes when an option is wrong', async () => {
    const { code, output } = await run(['--seed', 'enormous']);

    expect(code).toBe(1);
    expect(output).toBe('--seed takes one of: empty, small, typical.\n');
  });

  it('says in one sentence that another emulator uses the folder', async () => {
    await using running = await createEmulator({ data, seed: 'empty' });

    const { code, output } = await run(['--emulator-port', '0']);

    expect(code).toBe(1);
    expect(output).toMatch(/^Another emulator is using the folder.*\n$/);
    expect(running.audit().differences).toEqual([]);
  });

  it('says in one sentence that a file is no snapshot', async () => {
    const { code, output } = await run(['--snapshot', 'package.json']);

    expect(code).toBe(1);
    expect(output).toMatch(/^The file is not a snapshot.*\n$/);
  });

  it('keeps its data, moved clock included, until it is told to start afresh', async () => {
    const first = await startProcess(['--data', data, '--seed', 'empty']);
    await post(first.url, '/clock', { advanceDays: 100 });
    await first.kill();

    const second = await startProcess(['--data', data]);
    const kept = await clockOf(second.url);
    await second.kill();
    const third = await startProcess(['--data', data, '--seed', 'empty', '--fresh']);
    const fresh = await clockOf(third.url);
    await third.kill();

    expect(daysAhead(kept)).toBeCloseTo(100, 1);
    expect(daysAhead(fresh)).toBeCloseTo(0, 1);
  });
});

function run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'emulator/main.ts', '--data', data, ...args],
      (_error, _stdout, output) => resolve({ code: child.exitCode, output }),
    );
  });
}

async function clockOf(url: string): Promise<number> {
  const response = await fetch(`${url}/__emulator/clock`);
  return Date.parse(z.object({ now: z.string() }).parse(await response.json()).now);
}

function daysAhead(time: number): number {
  return (time - Date.now()) / DAY_MS;
}

const post = (url: string, path: string, body: object) =>
  fetch(`${url}/__emulator${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
