import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { Miniflare, Response as WorkerResponse } from 'miniflare';
import type { AppCredentials, LocalApp } from './local-app';
import { toWixEnvironment } from './local-app';
import type { OutboundAnswer, OutboundRequest } from './outbound';
import { createOutbound, MARK_HEADER } from './outbound';
import type { IncomingRequest } from './request-log';
import { createRequestLog } from './request-log';

const HOP_BY_HOP_HEADERS = ['connection', 'content-length', 'host', 'keep-alive', 'upgrade'];
const DECODED_BY_FETCH = ['content-encoding', 'content-length', 'transfer-encoding'];

type LocalWorkerOptions = {
  /** The folder that `wix build` wrote. */
  readonly distDir: string;
  readonly emulatorUrl: string;
  readonly info: AppCredentials;
  readonly report?: (violation: string) => void;
};

/**
 * Runs the built app in workerd, as Wix's hosting does, with all of its outgoing requests answered by the emulator.
 * Each answer says in `x-rungs-subrequests` how many it took; more than 20 turn it into an error, as on Wix.
 */
export async function createLocalWorker(options: LocalWorkerOptions): Promise<LocalApp> {
  const log = createRequestLog();
  const report = options.report ?? printViolation;
  const outbound = createOutbound({ log, emulatorUrl: options.emulatorUrl, report });
  const miniflare = await startMiniflare(options, outbound);
  return {
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      if (pathname.startsWith('/_astro/')) return await forward(miniflare, request, '');
      const incoming = log.open(request.method, pathname + search);
      const start = performance.now();
      const answer = await forward(miniflare, request, incoming.id);
      incoming.durationMs = Math.round(performance.now() - start);
      const checked = incoming.violations.length > 0 ? toRefusal(incoming) : answer;
      incoming.status = checked.status;
      checked.headers.set('x-rungs-subrequests', String(incoming.subRequests.length));
      return checked;
    },
    requests: () => log.list(),
    close: () => miniflare.dispose(),
  };
}

async function startMiniflare(
  { distDir, info }: LocalWorkerOptions,
  outbound: (request: OutboundRequest) => Promise<OutboundAnswer>,
) {
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
  const contents = await readFile(new URL('entry.mjs', import.meta.url), 'utf8');
  const entry = { type: 'ESModule' as const, path: join(modulesRoot, 'local-entry.mjs'), contents };
  return [entry, ...modules];
}

/** The whole answer is read, so that sub-requests made while it streams are counted too. */
async function forward(miniflare: Miniflare, request: Request, incomingId: string) {
  const headers = new Headers(request.headers);
  for (const name of HOP_BY_HOP_HEADERS) headers.delete(name);
  headers.set(MARK_HEADER, incomingId);
  const body = await request.arrayBuffer();
  const answer = await miniflare.dispatchFetch(request.url, {
    method: request.method,
    headers: [...headers],
    body: body.byteLength > 0 ? body : null,
    redirect: 'manual',
  });
  const content = await answer.arrayBuffer();
  return new Response(content.byteLength > 0 ? content : null, {
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => !DECODED_BY_FETCH.includes(name)),
  });
}

function toRefusal(incoming: IncomingRequest) {
  return new Response(incoming.violations.join('\n'), {
    status: 500,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

function printViolation(violation: string) {
  process.stderr.write(`${styleText('red', violation)}\n`);
}
