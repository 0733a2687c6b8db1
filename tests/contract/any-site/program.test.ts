import { describe, expect, it } from 'vitest';
import { connectTarget } from '../support/target';

const { earningRules, programs, tiers } = await connectTarget();

describe('the program', () => {
  it('has a status that Wix documents, and expiration within its limits', async () => {
    const { loyaltyProgram } = await programs.getLoyaltyProgram();

    expect(['DRAFT', 'ACTIVE', 'PAUSED']).toContain(loyaltyProgram?.status);
    const { monthsOfInactivity = 0, expiringPointsPercentage = 0 } =
      loyaltyProgram?.pointsExpiration ?? {};
    expect(monthsOfInactivity).toBeGreaterThanOrEqual(1);
    expect(monthsOfInactivity).toBeLessThanOrEqual(12);
    expect(expiringPointsPercentage).toBeGreaterThanOrEqual(1);
    expect(expiringPointsPercentage).toBeLessThanOrEqual(100);
  });

  it('has tiers of different names and thresholds, and settings', async () => {
    const { tiers: listed = [] } = await tiers.listTiers();
    const { tiers: ofProgram = [], programSettings } = await tiers.getTiersProgram();

    expect(ofProgram).toEqual(listed);
    expect(new Set(listed.map(({ requiredPoints }) => requiredPoints)).size).toBe(listed.length);
    expect(new Set(listed.map(({ tierDefinition }) => tierDefinition?.name)).size).toBe(
      listed.length,
    );
    expect(programSettings?.revision).toMatch(/^\d+$/);
  });

  it('has earning rules with either fixed amounts or conversion rates', async () => {
    const { earningRules: rules = [] } = await earningRules.listEarningRules();

    for (const { fixedAmount, conversionRate, title } of rules) {
      expect([fixedAmount, conversionRate].filter(Boolean)).toHaveLength(1);
      expect(title).toBeTruthy();
    }
  });
});
