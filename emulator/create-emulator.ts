import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createWixApi } from './api/app';
import { APP_ID, APP_SECRET, INSTANCE_ID, OWNER_ID, PUBLIC_KEY, signToken } from './api/tokens';
import { openWorld } from './create-world';
import type { Clock } from './engine/clock';
import { listen } from './listen';
import { SIGNED_IN_MEMBER_ID } from './seed/people';
import type { SeedName } from './seed/scenarios';

export type EmulatorOptions = {
  /** 0 takes any free port. */
  port?: number;
  /** Folder of the database; in memory when absent. */
  data?: string;
  /** Real time by default. */
  clock?: Clock;
  seed?: SeedName;
};

/** Ids, secrets and ready-made tokens; constants, so they survive a restart. */
export type EmulatorInfo = {
  appId: string;
  appSecret: string;
  instanceId: string;
  publicKey: string;
  tokens: { admin: string; member: string; visitor: string };
};

export type Emulator = {
  url: string;
  info: EmulatorInfo;
  /** Answers a request without going through the network. */
  fetch(request: Request): Promise<Response>;
  /** Throws everything away and starts again from a seed. */
  reset(seed?: SeedName): void;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

const DATABASE_FILES = ['emulator.sqlite', 'emulator.sqlite-wal', 'emulator.sqlite-shm'];

/** Starts a Loyalty Emulator on the loopback interface. */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const realClock = options.clock ?? { now: () => Date.now() };
  const path = options.data ? join(options.data, 'emulator.sqlite') : ':memory:';
  if (options.data) mkdirSync(options.data, { recursive: true });
  const open = (seed: SeedName) => openWorld(path, { seed, realClock });
  let world = open(options.seed ?? 'typical');

  const app = createWixApi(() => world.engine);
  const fetch = async (request: Request) => app.fetch(request);
  const server = await listen(fetch, options.port ?? 0);
  const close = async () => {
    await server.close();
    world.close();
  };

  return {
    url: server.url,
    info: emulatorInfo(),
    fetch,
    reset: (seed = 'typical') => {
      world.close();
      for (const file of DATABASE_FILES) {
        if (options.data) rmSync(join(options.data, file), { force: true });
      }
      world = open(seed);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Ready-made tokens do not expire before the year 2100. */
function emulatorInfo(): EmulatorInfo {
  const validity = { issuedAt: 0, expiresAt: 4_102_444_800 };
  return {
    appId: APP_ID,
    appSecret: APP_SECRET,
    instanceId: INSTANCE_ID,
    publicKey: PUBLIC_KEY,
    tokens: {
      admin: signToken({ role: 'user', subjectId: OWNER_ID, ...validity }),
      member: signToken({ role: 'member', subjectId: SIGNED_IN_MEMBER_ID, ...validity }),
      visitor: signToken({ role: 'visitor', subjectId: 'visitor', ...validity }),
    },
  };
}
