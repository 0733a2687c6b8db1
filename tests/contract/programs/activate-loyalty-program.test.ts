import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();

describe('refuses', () => {
  it('to start a program without a name, and leaves it a draft', async () => {
    const refusal = await refusalOf(wix.asOwner.programs.activateLoyaltyProgram());

    expect(refusal).toEqual({ status: 400, fields: ['programName'] });
    const { loyaltyProgram } = await wix.asOwner.programs.getLoyaltyProgram();
    expect(loyaltyProgram?.status).toBe('DRAFT');
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.programs.activateLoyaltyProgram())).toEqual(DENIED);
  });
});
