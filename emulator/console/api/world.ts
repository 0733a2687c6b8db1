import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { queryClient } from '../app/query-client';
import { send } from './send';

const infoSchema = z.object({
  appId: z.string(),
  instanceId: z.string(),
  seed: z.string(),
  seeds: z.array(z.string()),
  methods: z.array(z.string()),
  tokens: z.object({ admin: z.string() }),
});
const clockSchema = z.object({ now: z.coerce.date() });
const stateSchema = z.object({
  program: z.object({
    name: z.string().nullable(),
    pointsName: z.string().nullable(),
    status: z.enum(['DRAFT', 'ACTIVE', 'PAUSED']),
    expiration: z.enum(['ENABLED', 'DISABLED']),
  }),
  plan: z.enum(['free', 'business']),
  counts: z.object({
    contacts: z.number(),
    accounts: z.number(),
    transactions: z.number(),
    earningRules: z.number(),
    rewards: z.number(),
    coupons: z.number(),
    checkouts: z.number(),
    activities: z.number(),
  }),
  points: z.object({
    balance: z.number(),
    earned: z.number(),
    adjusted: z.number(),
    redeemed: z.number(),
    expired: z.number(),
  }),
  tiers: z.object({
    status: z.enum(['DISABLED', 'DRAFT', 'ACTIVE', 'PAUSED']),
    ladder: z.array(
      z.object({
        id: z.string().nullable(),
        name: z.string().nullable(),
        requiredPoints: z.number(),
        accounts: z.number(),
      }),
    ),
  }),
});
const auditSchema = z.object({
  accounts: z.number(),
  entries: z.number(),
  differences: z.array(
    z.object({
      check: z.string(),
      entityId: z.string(),
      expected: z.union([z.string(), z.number()]).nullable(),
      actual: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
});

export type WorldState = z.output<typeof stateSchema>;
export type Tier = WorldState['tiers']['ladder'][number];

const CLOCK_MS = 5000;
const STATE_MS = 3000;
/** Counting a million accounts takes the emulator a while; most of the time it is to have for others. */
const STATE_REST = 20;

export const worldQueries = {
  info: () =>
    queryOptions({
      queryKey: ['info'],
      queryFn: () => send(infoSchema, { path: '/__emulator/info' }),
    }),
  clock: () =>
    queryOptions({
      queryKey: ['clock'],
      queryFn: () => send(clockSchema, { path: '/__emulator/clock' }),
      refetchInterval: CLOCK_MS,
    }),
  state: () =>
    queryOptions({
      queryKey: ['state'],
      queryFn: readState,
      refetchInterval: ({ state }) => Math.max(STATE_MS, (state.data?.tookMs ?? 0) * STATE_REST),
    }),
};

async function readState() {
  const started = performance.now();
  const state = await send(stateSchema, { path: '/__emulator/state' });
  return { ...state, tookMs: performance.now() - started };
}

/** The site owner's token, which a shop's own server would hold. */
export async function ownerToken(): Promise<string> {
  const { tokens } = await queryClient.query({ ...worldQueries.info(), staleTime: 'static' });
  return tokens.admin;
}

/** How far to move the clock, or where to. */
export type ClockOrder =
  | { advanceMinutes: number }
  | { advanceDays: number }
  | { advanceMonths: number }
  | { now: string };

export function moveClock(order: ClockOrder) {
  return send(clockSchema, { method: 'POST', path: '/__emulator/clock', body: order });
}

/** Does at once what is due now. */
export function runDueWork() {
  return send(clockSchema, { method: 'POST', path: '/__emulator/due-work' });
}

/** Throws everything away and starts again. */
export function reset(seed: string) {
  const answer = z.object({ seed: z.string() });
  return send(answer, { method: 'POST', path: '/__emulator/reset', body: { seed } });
}

/** Goes back to the moment at which a snapshot was taken. */
export function restore(file: File) {
  return send(z.object({}), { method: 'POST', path: '/__emulator/restore', file });
}

const livedSchema = z.object({
  from: z.coerce.date(),
  to: z.coerce.date(),
  happened: z.record(z.string(), z.number()),
  points: z.object({
    earned: z.number(),
    redeemed: z.number(),
    expired: z.number(),
    balance: z.number(),
  }),
  gaveNothing: z.array(z.object({ what: z.string(), explanation: z.string(), count: z.number() })),
  refused: z.array(z.object({ what: z.string(), code: z.string(), count: z.number() })),
});

/** What customers did within some days, and what it came to. */
export type LivedThrough = z.output<typeof livedSchema>;

export type LiveOrder = { days: number; randomSeed: number; pace: number };

/** Lets customers live through some days; the clock goes along. */
export function live(order: LiveOrder): Promise<LivedThrough> {
  return send(livedSchema, { method: 'POST', path: '/__emulator/live', body: order });
}

export function audit() {
  return send(auditSchema, { path: '/__emulator/audit' });
}
