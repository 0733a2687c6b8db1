import { screen } from '@testing-library/react';
import { fakeBackend } from './fake-backend';
import { sampleProgram, sampleReward, sampleRule, sampleTiers } from './sample-program';
import { answerTierPoints } from './sample-tier-points';

/** Members of the sample ladder, on which Silver begins at 500 and Gold at 2,000. */
const POINTS = [0, 120, 450, 480, 600, 1900, 2500];

/** The backend of a program with the sample ladder, for which everybody is known at once. */
export function answerForLadder(): void {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
  fakeBackend.answer('earningRules.listEarningRules', [sampleRule()]);
  fakeBackend.answer('rewards.listRewards', { rewards: [sampleReward()], hasMore: false });
  answerTierPoints(POINTS);
}

/** Somebody else moves Gold to 3,000. */
export function moveGoldElsewhere(): void {
  const tiers = sampleTiers().tiers.map((tier) =>
    tier.name === 'Gold' ? { ...tier, requiredPoints: 3000, revision: '2' } : tier,
  );
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ tiers }));
}

export const gripOf = (tier: string) =>
  screen.findByRole('slider', { name: `Threshold of ${tier}` });

export const boxOf = (tier: string) => screen.findByRole('textbox', { name: `${tier} begins at` });
