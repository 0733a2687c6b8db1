import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { hashSources } from './source-hash';

const SOURCES = ['local/host', 'local/dashboard-config.ts', 'package-lock.json'];

/** Bundles the dashboard host's browser code, once for each state of its sources, and returns the folder it is in. */
export async function bundleHost(root: string) {
  const hash = await hashSources(root, SOURCES);
  const cacheDir = join(root, 'node_modules/.cache/rungs-dashboard-host');
  const outdir = join(cacheDir, hash.slice(0, 16));
  if (await stat(outdir).catch(() => undefined)) return outdir;
  // Written elsewhere and moved into place, so that nobody ever reads half a bundle.
  const unfinished = `${outdir}-${process.pid}`;
  await mkdir(cacheDir, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { host: 'local/host/host.tsx' },
    outdir: unfinished,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.png': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    // The design system's style sheet has known oddities that esbuild warns of.
    logLevel: 'error',
  });
  await rename(unfinished, outdir).catch(() => rm(unfinished, { recursive: true }));
  return outdir;
}
