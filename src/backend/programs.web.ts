import { Permissions, webMethod } from '@wix/web-methods';
import { z } from 'zod';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import { toProgram, toProgramTotals } from './map-program';
import { expirationInput, writeExpiration } from './write-expiration';

/** What Wix calls the fields of the forms. */
const PROGRAM_FIELDS = {
  programName: 'name',
  customName: 'pointsName',
  monthsOfInactivity: 'months',
  expiringPointsPercentage: 'percentage',
} as const;

/** The program's state, names, expiration and what the site's plan allows. */
export const getProgram = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'read', loyaltyCalls: 1 }, async () =>
    toProgram((await loyalty.getProgram()).loyaltyProgram),
  ),
);

/** All-time sums of points, and members per tier. */
export const getProgramTotals = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'read', loyaltyCalls: 1 }, async () =>
    toProgramTotals(await loyalty.getProgramTotals()),
  ),
);

/** Customers earn and redeem from now on. Refused as invalid (`name`) while the program has none. */
export const activateProgram = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'write', loyaltyCalls: 1, fieldNames: PROGRAM_FIELDS }, async () =>
    toProgram((await loyalty.activateProgram()).loyaltyProgram),
  ),
);

/** Customers neither earn nor redeem until the program is activated again; nobody loses points. */
export const pauseProgram = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'write', loyaltyCalls: 1 }, async () =>
    toProgram((await loyalty.pauseProgram()).loyaltyProgram),
  ),
);

const programChanges = z.strictObject({
  name: z.string().trim().min(2).max(50).optional(),
  pointsName: z.string().trim().min(1).max(20).nullable().optional(),
});

/**
 * Renames the program or its points; a key left out stays as it is, a null `pointsName` goes back to Wix's own word.
 * The icon is never sent: a built-in one cannot make the round trip through the SDK.
 */
export const updateProgram = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: programChanges, effect: 'write', loyaltyCalls: 1, fieldNames: PROGRAM_FIELDS },
    async ({ name, pointsName }) => {
      const { loyaltyProgram } = await loyalty.updateProgram({
        ...(name === undefined ? {} : { name }),
        ...(pointsName === undefined ? {} : { pointDefinition: { customName: pointsName } }),
      });
      return toProgram(loyaltyProgram);
    },
  ),
);

/** Says when inactive members lose points, and how many. */
export const updatePointsExpiration = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: expirationInput, effect: 'write', loyaltyCalls: 2, fieldNames: PROGRAM_FIELDS },
    writeExpiration,
  ),
);
