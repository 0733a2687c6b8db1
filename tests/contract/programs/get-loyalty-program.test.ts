import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf, UNAUTHENTICATED } from '../support/refusal';

const wix = await emulateWix();

describe('works', () => {
  it('answers a freshly installed program: a draft without a name', async () => {
    const { loyaltyProgram } = await wix.asOwner.programs.getLoyaltyProgram();

    expect(loyaltyProgram).toMatchObject({
      status: 'DRAFT',
      pointsExpiration: {
        status: 'DISABLED',
        monthsOfInactivity: 3,
        expiringPointsPercentage: 100,
      },
      premiumFeatures: { loyaltyProgram: true, tiers: true, pointsExpiration: true },
    });
    expect(loyaltyProgram).not.toHaveProperty('name');
  });

  it('is served with and without the /_api prefix', async () => {
    const plain = await wix.request('/loyalty-programs/v1/program');
    const prefixed = await wix.request('/_api/loyalty-programs/v1/program');

    expect(await prefixed.json()).toEqual(await plain.json());
  });
});

describe('refuses', () => {
  it('query parameters that the method does not have', async () => {
    const response = await wix.request('/loyalty-programs/v1/program?fields=name');

    expect(response.status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against tokens that are not its own', async () => {
    expect(await refusalOf(wix.asStranger.programs.getLoyaltyProgram())).toEqual(UNAUTHENTICATED);
  });

  it('against visitors and members', async () => {
    expect(await refusalOf(wix.asVisitor.programs.getLoyaltyProgram())).toEqual(DENIED);
    expect(await refusalOf(wix.asMember.programs.getLoyaltyProgram())).toEqual(DENIED);
  });
});
