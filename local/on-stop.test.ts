import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const MODULE = pathToFileURL(join(import.meta.dirname, 'on-stop.ts')).href;

/** A process that runs until it is to stop, then says so. */
const PROGRAM = `
import { onStop } from '${MODULE}';
setInterval(() => undefined, 1000);
onStop(() => { console.log('stopping'); setTimeout(() => process.exit(0), 100); });
console.log('pid ' + process.pid);
`;

describe('a process that was started for good', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('stops once at %s', async (signal) => {
    const { child, pid, output } = await start('exec node', {});

    process.kill(pid, signal);
    process.kill(pid, signal);
    await once(child, 'close');

    expect(output.join('').match(/stopping/g)).toHaveLength(1);
  });

  it('stops when the shell between it and npm is gone', async () => {
    // The second command keeps the shell from giving its place to node.
    const { child, output } = await start('node', { npm_lifecycle_event: 'start' });

    child.kill('SIGKILL');
    await once(child, 'close');

    expect(output.join('')).toContain('stopping');
  });
});

async function start(node: string, environment: Record<string, string>) {
  const command = `${node} --import tsx --input-type=module --eval "$PROGRAM"; true`;
  const child = spawn('sh', ['-c', command], {
    env: { ...process.env, npm_lifecycle_event: undefined, PROGRAM, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output: string[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data.toString()));
  const [first] = z.tuple([z.instanceof(Buffer)]).parse(await once(child.stdout, 'data'));
  return { child, output, pid: Number(first.toString().split(/\s/)[1]) };
}
