import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { PlainError } from '../plain-error';
import type { AppCredentials } from '../app/local-app';
import { toWixEnvironment } from '../app/local-app';
import { hashSources } from './source-hash';

const SOURCES = [
  'src',
  'astro.config.mjs',
  'wix.config.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'package-lock.json',
];

/**
 * Builds the app into `dist` unless it was already built from these very sources for this app id.
 * The credentials reach the build by its environment only, so that no release build can pick them up.
 * Announces a build before it starts. Fails with what the build printed.
 */
export async function ensureAppBuilt(
  root: string,
  credentials: AppCredentials,
  announce: (text: string) => void = () => undefined,
) {
  const distDir = join(root, 'dist');
  // The build empties dist, and the id with it: a build made by hand is never taken for ours.
  const buildIdFile = join(distDir, '.build-id');
  const buildId = await hashSources(root, SOURCES, credentials.appId);
  const lastBuildId = await readFile(buildIdFile, 'utf8').catch(() => undefined);
  if (buildId !== lastBuildId) {
    announce('Building the app, about half a minute…');
    await runWixBuild(root, credentials);
    await writeFile(buildIdFile, buildId);
  }
  return distDir;
}

async function runWixBuild(root: string, credentials: AppCredentials) {
  const wix = join(root, 'node_modules/@wix/cli/bin/wix.cjs');
  await promisify(execFile)(process.execPath, [wix, 'build'], {
    cwd: root,
    env: { ...process.env, ...toWixEnvironment(credentials) },
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: unknown) => {
    throw new PlainError(`The app could not be built.\n${toOutput(error)}`);
  });
}

function toOutput(error: unknown) {
  const printed = z.object({ stdout: z.string(), stderr: z.string() }).safeParse(error);
  return printed.success ? `${printed.data.stdout}${printed.data.stderr}` : String(error);
}
