import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Miniflare, Response as WorkerResponse } from 'miniflare';
import { countSubRequests } from './count-sub-requests';
import type { AppCredentials, LocalApp } from './local-app';
import { toWixEnvironment } from './local-app';
import { copyAnswer, copyRequest } from './message-copy';
import type { Outbound } from './outbound';
import { createOutbound, MARK_HEADER } from './outbound';
import { printViolation } from './print-violation';
import { createRequestLog } from './request-log';

const MANIFEST = '_wix/app-manifest.json';

type LocalWorkerOptions = {
  /** The folder that `wix build` wrote. */
  readonly distDir: string;
  readonly emulatorUrl: string;
  readonly info: AppCredentials;
  readonly report?: (violation: string) => void;
};

/**
 * Runs the built app in workerd, as Wix's hosting does, with all of its outgoing requests answered by the emulator
 * and counted.
 */
export async function createLocalWorker(options: LocalWorkerOptions): Promise<LocalApp> {
  const { distDir, emulatorUrl, report = printViolation } = options;
  const log = createRequestLog();
  const miniflare = await startMiniflare(options, createOutbound({ log, emulatorUrl, report }));
  const forward = (request: Request, incomingId: string) =>
    dispatch(miniflare, request, incomingId);
  return {
    fetch: countSubRequests(forward, { log, isFile: (path) => path.startsWith('/_astro/') }),
    requests: () => log.list(),
    readManifest: async () => {
      const manifest: unknown = JSON.parse(await readFile(join(distDir, MANIFEST), 'utf8'));
      return manifest;
    },
    close: () => miniflare.dispose(),
  };
}

async function startMiniflare({ distDir, info }: LocalWorkerOptions, outbound: Outbound) {
  const modulesRoot = join(distDir, '_worker.js');
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    cf: false,
    modules: await readModules(modulesRoot),
    modulesRoot,
    compatibilityDate: '2025-09-01',
    compatibilityFlags: ['nodejs_compat'],
    // Without has_user_worker the asset router answers 404 itself and never asks the app.
    assets: { directory: distDir, binding: 'ASSETS', routerConfig: { has_user_worker: true } },
    kvNamespaces: ['SESSION'],
    bindings: toWixEnvironment(info),
    outboundService: async (request) => {
      const { body, ...init } = await outbound(request);
      return new WorkerResponse(body, init);
    },
  });
  await miniflare.ready;
  return miniflare;
}

/** All modules of the build, with our own entry in front of the app's `index.js`. */
async function readModules(modulesRoot: string) {
  const entries = await readdir(modulesRoot, { recursive: true, withFileTypes: true });
  const modules = entries
    .filter((entry) => entry.isFile() && /\.m?js$/.test(entry.name))
    .map((entry) => ({ type: 'ESModule' as const, path: join(entry.parentPath, entry.name) }));
  const contents = await readFile(new URL('worker-entry.mjs', import.meta.url), 'utf8');
  const entry = { type: 'ESModule' as const, path: join(modulesRoot, 'local-entry.mjs'), contents };
  return [entry, ...modules];
}

/** The whole answer is read, so that sub-requests made while it streams are counted too. */
async function dispatch(miniflare: Miniflare, request: Request, incomingId: string) {
  const { headers, body } = await copyRequest(request);
  headers.set(MARK_HEADER, incomingId);
  const answer = await miniflare.dispatchFetch(request.url, {
    method: request.method,
    headers: [...headers],
    body,
    redirect: 'manual',
  });
  const copied = await copyAnswer(answer);
  return new Response(copied.body, copied);
}
