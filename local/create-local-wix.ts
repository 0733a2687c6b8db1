import { z } from 'zod';
import { createEmulator, type Emulator, type EmulatorOptions } from '../emulator/create-emulator';
import { createDevApp } from './app/create-dev-app';
import { createLocalWorker } from './app/create-local-worker';
import type { LocalApp } from './app/local-app';
import { bundleHost } from './build/bundle-host';
import type { DashboardConfig } from './dashboard-config';
import { REPOSITORY_ROOT } from './repository-root';
import { readAppManifest } from './server/app-manifest';
import { createDashboardServer } from './server/dashboard-server';
import { listen } from './server/listen';

export type LocalWixOptions = {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** A running emulator, which stays the caller's to close, or how to start one. */
  readonly emulator?: Emulator | EmulatorOptions;
  /** The built app; without it the app runs from its sources, with hot reload. */
  readonly distDir?: string;
};

export type LocalWix = {
  /** The address of the dashboard, without a path. */
  readonly url: string;
  readonly emulator: Emulator;
  close(): Promise<void>;
};

/** Starts Wix on one machine: an emulator, the app, and a dashboard that shows its pages. */
export async function createLocalWix(options: LocalWixOptions = {}): Promise<LocalWix> {
  const { distDir, port = 0 } = options;
  const isGiven = options.emulator !== undefined && 'url' in options.emulator;
  const emulator = isGiven ? options.emulator : await createEmulator(options.emulator);
  const wiring = { emulatorUrl: emulator.url, info: emulator.info };
  const app = await (distDir === undefined
    ? createDevApp({ root: REPOSITORY_ROOT, ...wiring })
    : createLocalWorker({ distDir, ...wiring }));
  const dashboard = createDashboardServer({
    app,
    hostDir: await bundleHost(REPOSITORY_ROOT),
    readConfig: () => readConfig(app, emulator),
    readClock: () => readClock(emulator),
    askWix: (path, body) => askWix(emulator, path, body),
  });
  const server = await listen((request) => dashboard.fetch(request), port, app.upgradeUrl);
  return {
    url: server.url,
    emulator,
    // Whoever asks is closed before whom it asks, so that no request is under way to somebody who has gone.
    close: async () => {
      await server.close();
      await app.close();
      if (!isGiven) await emulator.close();
    },
  };
}

async function readConfig(app: LocalApp, emulator: Emulator): Promise<DashboardConfig> {
  const { admin, member, visitor } = emulator.info.tokens;
  return {
    siteName: 'Rungs demo site',
    timeZone: 'UTC',
    emulatorUrl: emulator.url,
    tokens: { owner: admin, member, visitor },
    ...readAppManifest(await app.readManifest()),
  };
}

/** As the owner of the site, who sees its contacts and orders on pages of Wix's own. */
async function askWix({ url, info }: Emulator, path: string, body?: object) {
  const answer = await fetch(new URL(path, url), {
    headers: { authorization: info.tokens.admin, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return Response.json(await answer.json(), { status: answer.status });
}

const clockSchema = z.object({ now: z.coerce.date() });

async function readClock(emulator: Emulator) {
  const answer = await fetch(new URL('/__emulator/clock', emulator.url));
  return clockSchema.parse(await answer.json()).now;
}
