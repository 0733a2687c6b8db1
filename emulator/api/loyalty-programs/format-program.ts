import type { Program } from '../../engine/program';
import { isoDate, withoutUnset } from '../format';

/** LoyaltyProgram on the wire. */
export function formatProgram(program: Program) {
  return withoutUnset({
    name: program.name,
    pointDefinition: withoutUnset({ customName: program.customName, icon: program.icon }),
    status: program.status,
    createdDate: isoDate(program.createdAt),
    updatedDate: isoDate(program.updatedAt),
    pointsExpiration: {
      status: program.expiration.status,
      monthsOfInactivity: program.expiration.monthsOfInactivity,
      expiringPointsPercentage: program.expiration.expiringPercentage,
    },
    premiumFeatures: program.premium,
  });
}
