import type { accounts, programs } from '@wix/loyalty';
import type { PointTotals, Program, ProgramTotals } from '../domain/program';
import { required, UnreadableAnswerError } from './read-answer';

export function toProgram(program: programs.LoyaltyProgram | undefined): Program {
  const { name, pointDefinition, status, pointsExpiration, premiumFeatures } = required(
    program,
    'loyaltyProgram',
  );
  const expiration = required(pointsExpiration, 'loyaltyProgram.pointsExpiration');
  if (status === undefined || status === 'UNKNOWN') {
    throw new UnreadableAnswerError('loyaltyProgram.status is unknown');
  }
  return {
    name: name ?? null,
    pointsName: pointDefinition?.customName ?? null,
    status,
    expiration: {
      enabled: expiration.status === 'ENABLED',
      months: required(expiration.monthsOfInactivity, 'pointsExpiration.monthsOfInactivity'),
      percentage: required(
        expiration.expiringPointsPercentage,
        'pointsExpiration.expiringPointsPercentage',
      ),
    },
    features: {
      tiers: premiumFeatures?.tiers ?? false,
      pointsExpiration: premiumFeatures?.pointsExpiration ?? false,
    },
  };
}

export function toPointTotals(points: accounts.Points | undefined): PointTotals {
  const { balance, earned, adjusted, redeemed, expired } = required(points, 'points');
  return {
    balance: required(balance, 'points.balance'),
    earned: required(earned, 'points.earned'),
    adjusted: required(adjusted, 'points.adjusted'),
    redeemed: required(redeemed, 'points.redeemed'),
    expired: required(expired, 'points.expired'),
  };
}

export function toProgramTotals(totals: accounts.GetProgramTotalsResponse): ProgramTotals {
  return {
    points: toPointTotals(totals.points),
    tiers: required(totals.tierTotals, 'tierTotals').map(({ _id, numberOfAccounts }) => ({
      tierId: _id ?? null,
      accounts: required(numberOfAccounts, 'tierTotals.numberOfAccounts'),
    })),
  };
}
