import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { programs } = wix.asOwner;

describe('works', () => {
  it('starts a program that has a name', async () => {
    await programs.updateLoyaltyProgram({ name: 'Star Club' });

    const { loyaltyProgram } = await programs.activateLoyaltyProgram();

    expect(loyaltyProgram?.status).toBe('ACTIVE');
  });

  it('resumes a paused program, and may be repeated', async () => {
    await programs.updateLoyaltyProgram({ name: 'Star Club' });
    await programs.activateLoyaltyProgram();
    await programs.pauseLoyaltyProgram();

    await programs.activateLoyaltyProgram();
    const { loyaltyProgram } = await programs.activateLoyaltyProgram();

    expect(loyaltyProgram?.status).toBe('ACTIVE');
  });
});

describe('refuses', () => {
  it('to start a program without a name, and leaves it a draft', async () => {
    const refusal = await refusalOf(programs.activateLoyaltyProgram());

    expect(refusal).toEqual({ status: 400, fields: ['programName'] });
    const { loyaltyProgram } = await programs.getLoyaltyProgram();
    expect(loyaltyProgram?.status).toBe('DRAFT');
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.programs.activateLoyaltyProgram())).toEqual(DENIED);
  });
});
