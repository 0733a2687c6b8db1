import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { queryClient } from '../app/query-client';
import { send } from './send';

const infoSchema = z.object({
  appId: z.string(),
  instanceId: z.string(),
  seed: z.string(),
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
      queryFn: () => send(stateSchema, { path: '/__emulator/state' }),
      refetchInterval: STATE_MS,
    }),
};

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

export function audit() {
  return send(auditSchema, { path: '/__emulator/audit' });
}
