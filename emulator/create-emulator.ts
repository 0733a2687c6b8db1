import { createApp } from './api/app';
import { requireConnection } from './api/inject-fault';
import { type EmulatorInfo, emulatorInfo } from './emulator-info';
import { createActivityApi } from './control/activity-routes';
import { createBusinessAppApi } from './control/business-app-routes';
import { createCallLog } from './control/call-log';
import { createConsoleAssets, createConsolePage } from './control/console-routes';
import { createFaults, type Faults } from './control/faults';
import { createMemberApi } from './control/member-routes';
import { createPlanApi } from './control/plan-routes';
import { createControlApi } from './control/routes';
import { createSettingsApi } from './control/settings-routes';
import { createSnapshotApi } from './control/snapshot-routes';
import { createStateApi } from './control/state-routes';
import { createTriggerApi } from './control/trigger-routes';
import { createWebhookApi } from './control/webhook-routes';
import { runWorld, type WorldOptions } from './run-world';
import { DAY_MS, MINUTE_MS } from './engine/clock';
import { listen } from './listen';
import type { SeedName } from './seed/scenarios';
import type { AuditReport } from './store/audit';
import { startDeliveries } from './webhooks/deliver';
import { createSigningKey } from './webhooks/signing-key';

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
  /** Throws everything away and starts again from a seed. */
  reset(seed?: SeedName): void;
  /** Moves the clock forward to a date and does what became due. */
  setTime(date: Date): void;
  advance(by: { days?: number; minutes?: number }): void;
  audit(): AuditReport;
  /** Writes the whole world to a file: data, clock, settings and plan. Faults and the call log are no part of it. */
  snapshot(file: string): void;
  /** Goes on from a snapshot, faults off. Throws a SnapshotError for any other file, and then nothing has changed. */
  restore(file: string): void;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Starts a Loyalty Emulator on the loopback interface. Rejects when the port is taken. */
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
  const control = createControlApi({
    info: () => info,
    seed: world.seed,
    reset: ({ seed }) => reset(seed),
    now: world.now,
    moveTo: world.moveTo,
    audit: world.audit,
    faults,
    calls,
  });
  control.route('/activities', createActivityApi(world.engine));
  control.route('/business-apps', createBusinessAppApi(world.engine));
  control.route('/console', createConsoleAssets());
  control.route('/members', createMemberApi(world.engine));
  control.route('/plan', createPlanApi(world.engine));
  control.route('/settings', createSettingsApi(world.engine));
  control.route('/state', createStateApi(world.engine, world.count));
  control.route('/triggers', createTriggerApi(world.engine));
  control.route('/webhooks', createWebhookApi(world.engine));
  control.route('/', createSnapshotApi({ snapshot: world.snapshot, restore }));
  const app = createApp({
    engine: world.engine,
    faults,
    calls,
    control,
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
    reset,
    setTime: (date) => world.moveTo(date.getTime()),
    advance: ({ days = 0, minutes = 0 }) =>
      world.moveTo(world.now() + Math.round(days * DAY_MS) + minutes * MINUTE_MS),
    audit: world.audit,
    snapshot: world.snapshot,
    restore,
    close,
    [Symbol.asyncDispose]: close,
  };
}
