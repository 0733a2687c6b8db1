import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createEmulator, type Emulator, type EmulatorOptions } from '../emulator/create-emulator';
import { bundleHost } from './build/bundle-host';
import type { DashboardConfig } from './dashboard-config';
import { readAppManifest } from './server/app-manifest';
import { createDashboardServer } from './server/dashboard-server';
import { listen } from './server/listen';
import { createLocalWorker } from './worker/create-local-worker';

export type LocalWixOptions = {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** A running emulator, which stays the caller's to close, or how to start one. */
  readonly emulator?: Emulator | EmulatorOptions;
  /** The built app. */
  readonly distDir: string;
};

export type LocalWix = {
  /** The address of the dashboard, without a path. */
  readonly url: string;
  readonly emulator: Emulator;
  close(): Promise<void>;
};

const ROOT = join(import.meta.dirname, '..');

/** Starts Wix on one machine: an emulator, the built app in workerd, and a dashboard that shows its pages. */
export async function createLocalWix(options: LocalWixOptions): Promise<LocalWix> {
  const { distDir, port = 0 } = options;
  const isGiven = options.emulator !== undefined && 'url' in options.emulator;
  const emulator = isGiven ? options.emulator : await createEmulator(options.emulator);
  const app = await createLocalWorker({ distDir, emulatorUrl: emulator.url, info: emulator.info });
  const dashboard = createDashboardServer({
    app,
    hostDir: await bundleHost(ROOT),
    readConfig: () => readConfig(distDir, emulator),
    readClock: () => readClock(emulator),
  });
  const server = await listen((request) => dashboard.fetch(request), port);
  return {
    url: server.url,
    emulator,
    close: async () => {
      await server.close();
      await app.close();
      if (!isGiven) await emulator.close();
    },
  };
}

async function readConfig(distDir: string, emulator: Emulator): Promise<DashboardConfig> {
  const manifest = await readFile(join(distDir, '_wix/app-manifest.json'), 'utf8');
  const { admin, member, visitor } = emulator.info.tokens;
  return {
    siteName: 'Rungs demo site',
    timeZone: 'UTC',
    emulatorUrl: emulator.url,
    tokens: { owner: admin, member, visitor },
    ...readAppManifest(JSON.parse(manifest)),
  };
}

const clockSchema = z.object({ now: z.coerce.date() });

async function readClock(emulator: Emulator) {
  const answer = await fetch(new URL('/__emulator/clock', emulator.url));
  return clockSchema.parse(await answer.json()).now;
}
