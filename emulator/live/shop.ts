import type { Actor } from '../engine/command';
import type { MovableClock } from '../engine/clock';
import type { Engine } from '../engine/execute';
import type { Cents } from '../engine/money';
import type { Random } from '../seed/random';
import type { Diary } from './diary';

/** Where customers live through some days. */
export type Shop = {
  engine: Engine;
  clock: MovableClock;
  random: Random;
  diary: Diary;
  /** Paid orders that are going to be sent back. */
  returns: { dueAt: number; orderId: string; amount: Cents | undefined }[];
};

/** Who did what customers do, and what the site reports of it. */
export const CUSTOMERS: Actor = { kind: 'system', id: 'site' };
