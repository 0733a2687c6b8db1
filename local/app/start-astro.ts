import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { PlainError } from '../plain-error';

const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

/** Starts `astro dev` on a free port of this machine, with `dev-preload.mjs` in it. Rejects if it ends at once. */
export async function startAstro(root: string, environment: Record<string, string>) {
  const preload = fileURLToPath(new URL('dev-preload.mjs', import.meta.url));
  const astro = join(root, 'node_modules/astro/astro.js');
  const child = spawn(
    process.execPath,
    ['--import', preload, astro, 'dev', '--host', '127.0.0.1', '--port', '0'],
    {
      cwd: root,
      env: { ...process.env, ...QUIET, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = once(child, 'exit').then(() => undefined);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(stripVTControlCharacters(chunk.toString()));
      if (address) resolve(address[0]);
    });
    void exited.then(() => reject(new PlainError('Astro’s development server did not start.')));
  });
  return {
    url,
    close: async () => {
      child.kill();
      await exited;
    },
  };
}
