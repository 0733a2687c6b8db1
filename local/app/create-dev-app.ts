import { listen } from '../server/listen';
import { countSubRequests } from './count-sub-requests';
import type { AppCredentials, LocalApp } from './local-app';
import { toWixEnvironment } from './local-app';
import { copyAnswer, copyRequest } from './message-copy';
import type { Outbound } from './outbound';
import { createOutbound, MARK_HEADER } from './outbound';
import { printViolation } from './print-violation';
import { createRequestLog } from './request-log';
import { startAstro } from './start-astro';

/** What the development server serves from sources and packages, without running the app. */
const FILES = /^\/(@|\.astro\/|_astro\/|node_modules\/|src\/|_wix\/app-manifest\.json)/;

type DevAppOptions = {
  readonly root: string;
  readonly emulatorUrl: string;
  readonly info: AppCredentials;
};

/** Runs the app from its sources on Astro's development server, with hot reload. For the rest as the built one. */
export async function createDevApp({ root, emulatorUrl, info }: DevAppOptions): Promise<LocalApp> {
  const log = createRequestLog();
  const outbound = createOutbound({ log, emulatorUrl, report: printViolation });
  const outboundServer = await listen((request) => answerOutbound(outbound, request), 0);
  const server = await startAstro(root, {
    ...toWixEnvironment(info),
    RUNGS_OUTBOUND_URL: outboundServer.url,
  });
  const forward = (request: Request, incomingId: string) => passOn(server.url, request, incomingId);
  return {
    fetch: countSubRequests(forward, { log, isFile: (path) => FILES.test(path) }),
    upgradeUrl: server.url,
    requests: () => log.list(),
    readManifest: async () =>
      await (await fetch(new URL('/_wix/app-manifest.json', server.url))).json(),
    close: async () => {
      await server.close();
      await outboundServer.close();
    },
  };
}

async function passOn(serverUrl: string, request: Request, incomingId: string) {
  const { pathname, search } = new URL(request.url);
  const { headers, body } = await copyRequest(request);
  headers.set(MARK_HEADER, incomingId);
  const url = new URL(pathname + search, serverUrl);
  const answer = await fetch(url, { method: request.method, headers, body, redirect: 'manual' });
  const copied = await copyAnswer(answer);
  return new Response(copied.body, copied);
}

async function answerOutbound(outbound: Outbound, request: Request) {
  const headers = new Headers(request.headers);
  const url = headers.get('x-rungs-url') ?? '';
  headers.delete('x-rungs-url');
  const { method } = request;
  const answer = await outbound({ method, url, headers, arrayBuffer: () => request.arrayBuffer() });
  return new Response(answer.body, answer);
}
