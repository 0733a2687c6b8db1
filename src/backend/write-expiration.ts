import { z } from 'zod';
import type { Program } from '../domain/program';
import { afterSending } from './app-refusal';
import { loyalty } from './loyalty-client';
import { toProgram } from './map-program';

export const expirationInput = z.strictObject({
  enabled: z.boolean(),
  months: z.int().min(1).max(12),
  percentage: z.int().min(1).max(100),
});

type Expiration = z.output<typeof expirationInput>;

/**
 * Wix has one call for the numbers and others for the switch. Nothing ever expires by numbers that nobody wants: they
 * are written before the switch goes on, and after it went off. A refusal always means that what counts was not done: the
 * second call is left out where it has nothing to change.
 */
export function writeExpiration(expiration: Expiration): Promise<Program> {
  return expiration.enabled ? switchOn(expiration) : switchOff(expiration);
}

/** When Wix refuses the switch, the new numbers stay, and nothing expires by them. */
async function switchOn(expiration: Expiration): Promise<Program> {
  const written = await writeNumbers(expiration);
  if (written.expiration.enabled) return written;
  return toProgram((await loyalty.enablePointsExpiration()).loyaltyProgram);
}

async function switchOff(expiration: Expiration): Promise<Program> {
  const switched = toProgram((await loyalty.disablePointsExpiration()).loyaltyProgram);
  const { months, percentage } = switched.expiration;
  const isWritten = months === expiration.months && percentage === expiration.percentage;
  return isWritten ? switched : afterSending(writeNumbers(expiration));
}

async function writeNumbers({ months, percentage }: Expiration): Promise<Program> {
  const { loyaltyProgram } = await loyalty.updateProgram({
    pointsExpiration: { monthsOfInactivity: months, expiringPointsPercentage: percentage },
  });
  return toProgram(loyaltyProgram);
}
