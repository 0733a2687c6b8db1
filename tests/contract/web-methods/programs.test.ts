import { describe, expect, it } from 'vitest';
import * as programs from '../../../src/backend/programs.web';
import { launchProgram, openAccount } from '../support/launch';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';
import { INTERFERENCES } from './interference';

const wix = await emulateBackend();

describe('the program', () => {
  it('of a new site is a draft without a name', async () => {
    expect(await dataOf(programs.getProgram())).toEqual({
      name: null,
      pointsName: null,
      status: 'DRAFT',
      expiration: { enabled: false, months: 3, percentage: 100 },
      features: { tiers: true, pointsExpiration: true },
    });
  });

  it('cannot be activated without a name, and says so at the name', async () => {
    expect(await errorOf(programs.activateProgram())).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'name' }],
    });
  });

  it('is activated, paused and resumed', async () => {
    await dataOf(programs.updateProgram({ name: 'Star Club' }));

    expect(await dataOf(programs.activateProgram())).toMatchObject({ status: 'ACTIVE' });
    expect(await dataOf(programs.pauseProgram())).toMatchObject({ status: 'PAUSED' });
    expect(await dataOf(programs.activateProgram())).toMatchObject({ status: 'ACTIVE' });
  });

  it('changes only what is given', async () => {
    await dataOf(programs.updateProgram({ name: 'Star Club', pointsName: 'Stars' }));

    expect(await dataOf(programs.updateProgram({ name: 'Moon Club' }))).toMatchObject({
      name: 'Moon Club',
      pointsName: 'Stars',
    });
    expect(await dataOf(programs.updateProgram({ pointsName: null }))).toMatchObject({
      name: 'Moon Club',
      pointsName: null,
    });
  });

  it('keeps the icon, which cannot always be sent back', async () => {
    const icon = 'https://static.wixstatic.com/shapes/star.svg';
    await wix.asOwner.programs.updateLoyaltyProgram({ pointDefinition: { icon } });

    await dataOf(programs.updateProgram({ name: 'Star Club', pointsName: 'Stars' }));

    const { loyaltyProgram } = await wix.asOwner.programs.getLoyaltyProgram();
    expect(loyaltyProgram?.pointDefinition).toMatchObject({ customName: 'Stars', icon });
  });

  it.each([{ name: 'x' }, { name: 'x'.repeat(51) }, { pointsName: 'x'.repeat(21) }])(
    'refuses %o before anything is sent',
    async (changes) => {
      expect(await errorOf(programs.updateProgram(changes))).toMatchObject({
        kind: 'invalid',
        fields: [{ field: Object.keys(changes)[0] }],
      });
      expect(wix.sent).toEqual(['POST /oauth2/token-info']);
    },
  );
});

describe('the expiration of points', () => {
  it('is switched on with its numbers, and off again', async () => {
    const rule = { enabled: true, months: 6, percentage: 50 };

    expect((await dataOf(programs.updatePointsExpiration(rule))).expiration).toEqual(rule);
    expect(
      (await dataOf(programs.updatePointsExpiration({ ...rule, enabled: false }))).expiration,
    ).toEqual({ ...rule, enabled: false });
  });

  const YEARLY = { enabled: true, months: 12, percentage: 100 };
  const MONTHLY = { enabled: true, months: 1, percentage: 50 };

  it('is never called refused when the new numbers already take points away', async () => {
    await dataOf(programs.updatePointsExpiration(YEARLY));
    wix.schedule(new Map([[1, INTERFERENCES['too many']]]));

    const answer = await programs.updatePointsExpiration(MONTHLY);

    expect(answer).toMatchObject({ ok: true, data: { expiration: MONTHLY } });
  });

  it('takes nothing by numbers that were to come into force only when it is off', async () => {
    await dataOf(programs.updatePointsExpiration(YEARLY));
    wix.schedule(new Map([[1, INTERFERENCES['too many']]]));

    expect(
      await errorOf(programs.updatePointsExpiration({ ...MONTHLY, enabled: false })),
    ).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    expect((await dataOf(programs.getProgram())).expiration).toEqual({ ...YEARLY, enabled: false });
  });

  it.each([
    { months: 0, percentage: 50 },
    { months: 13, percentage: 50 },
    { months: 1.5, percentage: 50 },
    { months: 6, percentage: 0 },
    { months: 6, percentage: 101 },
  ])('refuses %o', async (numbers) => {
    const answer = programs.updatePointsExpiration({ enabled: true, ...numbers });

    expect(await errorOf(answer)).toMatchObject({ kind: 'invalid' });
  });
});

describe('the totals', () => {
  it('sum up all accounts, and count the members of each tier', async () => {
    await launchProgram(wix);
    const account = await openAccount(wix);
    await wix.asOwner.accounts.adjustPoints(account._id, { amount: 70, revision: '1' });

    expect(await dataOf(programs.getProgramTotals())).toEqual({
      points: { balance: 70, earned: 0, adjusted: 70, redeemed: 0, expired: 0 },
      tiers: [{ tierId: null, accounts: 1 }],
    });
  });
});
