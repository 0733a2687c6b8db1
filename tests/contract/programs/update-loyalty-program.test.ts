import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram } from '../support/launch';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { programs } = wix.asOwner;

describe('works', () => {
  it('changes what is sent and keeps what is left out', async () => {
    await programs.updateLoyaltyProgram({
      name: 'Star Club',
      pointDefinition: { customName: 'Stars' },
    });

    const { loyaltyProgram } = await programs.updateLoyaltyProgram({
      pointsExpiration: { monthsOfInactivity: 6 },
    });

    expect(loyaltyProgram).toMatchObject({
      name: 'Star Club',
      pointDefinition: { customName: 'Stars' },
      status: 'DRAFT',
      pointsExpiration: {
        status: 'DISABLED',
        monthsOfInactivity: 6,
        expiringPointsPercentage: 100,
      },
    });
  });

  it('keeps an icon and hands it back as a string', async () => {
    const icon = 'https://static.example.com/star.svg';

    const { loyaltyProgram } = await programs.updateLoyaltyProgram({ pointDefinition: { icon } });

    expect(loyaltyProgram?.pointDefinition?.icon).toBe(icon);
  });

  it('ignores the status, which only activating and pausing change', async () => {
    const { loyaltyProgram } = await programs.updateLoyaltyProgram({
      name: 'Star Club',
      status: 'ACTIVE',
    });

    expect(loyaltyProgram?.status).toBe('DRAFT');
  });
});

describe('refuses', () => {
  it.each([
    ['a name of one character', { name: 'S' }],
    ['a name of 51 characters', { name: 'S'.repeat(51) }],
    ['a unit of 21 characters', { pointDefinition: { customName: 'S'.repeat(21) } }],
    ['no month of inactivity', { pointsExpiration: { monthsOfInactivity: 0 } }],
    ['13 months of inactivity', { pointsExpiration: { monthsOfInactivity: 13 } }],
    ['half a month', { pointsExpiration: { monthsOfInactivity: 0.5 } }],
    ['a share of 0 %', { pointsExpiration: { expiringPointsPercentage: 0 } }],
    ['a share of 101 %', { pointsExpiration: { expiringPointsPercentage: 101 } }],
  ])('%s', async (_case, program) => {
    expect((await refusalOf(programs.updateLoyaltyProgram(program))).status).toBe(400);
  });

  it('to take the name of a program that runs', async () => {
    await launchProgram(wix);

    const refusal = await refusalOf(programs.updateLoyaltyProgram({ name: null }));

    expect(refusal).toEqual({ status: 400, fields: ['loyaltyProgram.name'] });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const call = wix.asMember.programs.updateLoyaltyProgram({ name: 'Mine' });

    expect(await refusalOf(call)).toEqual(DENIED);
  });
});
