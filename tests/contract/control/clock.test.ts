import { describe, expect, it } from 'vitest';
import { control } from '../support/control';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);

describe('the clock', () => {
  it('moves to a date, by months, by days and by minutes', async () => {
    const to = await control(wix, '/clock', { body: { now: '2026-02-01T00:00:00.000Z' } });
    const months = await control(wix, '/clock', { body: { advanceMonths: 1 } });
    const days = await control(wix, '/clock', { body: { advanceDays: 1.5 } });
    const minutes = await control(wix, '/clock', { body: { advanceMinutes: 15 } });

    expect([to.body, months.body, days.body, minutes.body]).toEqual([
      { now: '2026-02-01T00:00:00.000Z' },
      { now: '2026-03-01T00:00:00.000Z' },
      { now: '2026-03-02T12:00:00.000Z' },
      { now: '2026-03-02T12:15:00.000Z' },
    ]);
  });

  it('does what is due when it is told to, without moving', async () => {
    const { status, body } = await control(wix, '/due-work', { method: 'POST' });

    expect(status).toBe(200);
    expect(body).toEqual((await control(wix, '/clock')).body);
  });

  it('dates what happens', async () => {
    await launchProgram(wix);
    wix.emulator.setTime(new Date('2027-03-04T05:06:07.000Z'));

    const { _id } = await openAccount(wix);

    const { _createdDate } = await wix.asOwner.accounts.getAccount(_id);
    expect(_createdDate).toEqual(new Date('2027-03-04T05:06:07.000Z'));
  });

  it.each([[{ now: '2020-01-01T00:00:00.000Z' }], [{ advanceDays: -1 }], [{ now: 'soon' }], [{}]])(
    'does not follow %j',
    async (body) => {
      expect((await control(wix, '/clock', { body })).status).toBe(400);
    },
  );

  it('logs nobody out, however far it is moved', async () => {
    wix.emulator.advance({ days: 3000 });

    await expect(wix.asApp.programs.getLoyaltyProgram()).resolves.toBeDefined();
  });
});
