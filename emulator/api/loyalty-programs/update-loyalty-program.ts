import { z } from 'zod';
import { updateProgram } from '../../engine/update-program';
import { actorOf } from '../auth';
import { image, readOnly, text } from '../fields';
import { defineHandler } from '../handler';
import { formatProgram } from './format-program';

const programSchema = z.strictObject({
  name: text(2, 50).nullish(),
  pointDefinition: z.strictObject({ customName: text(0, 20).nullish(), icon: image }).optional(),
  pointsExpiration: z
    .strictObject({
      status: readOnly,
      monthsOfInactivity: z.int().min(1).max(12).optional(),
      expiringPointsPercentage: z.int().min(1).max(100).optional(),
    })
    .optional(),
  status: readOnly,
  premiumFeatures: readOnly,
  createdDate: readOnly,
  updatedDate: readOnly,
});

export const updateLoyaltyProgram = defineHandler({
  method: 'programs.updateLoyaltyProgram',
  input: z.strictObject({ loyaltyProgram: programSchema }),
  run: ({ loyaltyProgram }, { engine, caller }) => {
    const program = engine.execute(
      updateProgram,
      {
        name: loyaltyProgram.name,
        customName: loyaltyProgram.pointDefinition?.customName,
        icon: loyaltyProgram.pointDefinition?.icon,
        monthsOfInactivity: loyaltyProgram.pointsExpiration?.monthsOfInactivity,
        expiringPercentage: loyaltyProgram.pointsExpiration?.expiringPointsPercentage,
      },
      actorOf(caller),
    );
    return { loyaltyProgram: formatProgram(program) };
  },
});
