import { createApp } from './api/app';
import { createRateLimit } from './api/rate-limit';
import { requireConnection } from './api/inject-fault';
import { mountControl } from './control/mount-control';
import { liveOrderSchema } from './control/live-routes';
import { type EmulatorInfo, emulatorInfo } from './emulator-info';
import { type CallFilter, createCallLog, type LoggedCall } from './control/call-log';
import { createConsolePage } from './control/console-routes';
import { createFaults, type Faults } from './control/faults';
import { runWorld, type WorldOptions } from './run-world';
import { DAY_MS, MINUTE_MS } from './engine/clock';
import { listen } from './http/listen';
import type { LiveOrder } from './live/live-through';
import type { LivedThrough } from './live/live';
import type { SeedName } from './seed/scenarios';
import type { AuditReport } from './store/audit';
import { startDeliveries } from './webhooks/deliver';
import { createSigningKey } from './webhooks/signing-key';

export {
  EMULATOR_FLAGS,
  EMULATOR_USAGE,
  emulatorFlagsSchema,
  portOf,
  readFlags,
  UsageError,
} from './command-line';
export { DataFolderError } from './data-folder';
export { SnapshotError } from './store/snapshot-file';

export type EmulatorOptions = WorldOptions & {
  /** 0, the default, takes any free port. */
  port?: number;
};

export type Emulator = {
  url: string;
  info: EmulatorInfo;
  faults: Faults;
  /** Answers a request without going through the network; rejects when a fault breaks the connection. */
  fetch(request: Request): Promise<Response>;
  /** A `fetch` for the SDK's createClient: sends what is meant for Wix's servers to this emulator. */
  wixFetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Throws everything away and starts again from a seed. */
  reset(seed?: SeedName): void;
  /** The emulator's time. */
  now(): Date;
  /** Moves the clock forward to a date and does what became due. */
  setTime(date: Date): void;
  advance(by: { days?: number; minutes?: number }): void;
  /** Does at once what is due now, jobs and imports to their end. */
  runDueWork(): void;
  /** The last 1,000 requests that match, the newest last. */
  calls(filter?: CallFilter): LoggedCall[];
  /** Lets customers live through some days, 30 unless told otherwise, and moves the clock with them. */
  live(order?: Partial<LiveOrder>): LivedThrough;
  audit(): AuditReport;
  /** Writes the whole world to a file: data, clock, settings and plan. Faults and the call log are no part of it. */
  snapshot(file: string): void;
  /** Goes on from a snapshot, faults off. Throws a SnapshotError for any other file, and then nothing has changed. */
  restore(file: string): void;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Starts a Loyalty Emulator on the loopback interface. Rejects when the port or the data folder is taken. */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const faults = createFaults();
  const calls = createCallLog();
  const world = runWorld(options);
  const forget = () => {
    faults.clear();
    calls.clear();
  };
  const reset = (seed: SeedName | undefined) => {
    world.reset(seed);
    forget();
  };
  const restore = (file: string) => {
    world.restore(file);
    forget();
  };
  const key = createSigningKey(options.data);
  const info = emulatorInfo(key);
  const control = mountControl({ world, info, faults, calls, reset, restore });
  const app = createApp({
    engine: world.engine,
    faults,
    calls,
    control,
    rateLimit: createRateLimit(),
    consolePage: createConsolePage(),
    baseUrl: () => server.url,
  });
  const fetch = async (request: Request) => requireConnection(await app.fetch(request));
  const server = await listen(fetch, options.port ?? 0).catch((error: unknown) => {
    world.close();
    throw error;
  });
  const deliveries = startDeliveries(world.engine, key);
  const close = async () => {
    await server.close();
    await deliveries.stop();
    world.close();
  };
  return {
    url: server.url,
    info,
    faults,
    fetch,
    wixFetch: (input, init) => sendTo(server.url, new Request(input, init)),
    reset,
    now: () => new Date(world.now()),
    runDueWork: () => world.moveTo(world.now()),
    calls: (filter = {}) => calls.list(filter),
    setTime: (date) => world.moveTo(date.getTime()),
    advance: ({ days = 0, minutes = 0 }) =>
      world.moveTo(world.now() + Math.round(days * DAY_MS) + minutes * MINUTE_MS),
    live: (order = {}) => world.live(liveOrderSchema.parse(order)),
    audit: world.audit,
    snapshot: world.snapshot,
    restore,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Over the network, as Wix is asked. */
function sendTo(url: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  return globalThis.fetch(new Request(`${url}${pathname}${search}`, request));
}
