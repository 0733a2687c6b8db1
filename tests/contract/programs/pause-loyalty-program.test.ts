import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram } from '../support/launch';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();

describe('works', () => {
  it('pauses a running program, and may be repeated', async () => {
    await launchProgram(wix);
    await wix.asOwner.programs.pauseLoyaltyProgram();

    const { loyaltyProgram } = await wix.asOwner.programs.pauseLoyaltyProgram();

    expect(loyaltyProgram?.status).toBe('PAUSED');
  });
});

describe('refuses', () => {
  it('a program without a name', async () => {
    expect(await refusalOf(wix.asOwner.programs.pauseLoyaltyProgram())).toEqual({
      status: 400,
      fields: ['programName'],
    });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.programs.pauseLoyaltyProgram())).toEqual(DENIED);
  });
});
