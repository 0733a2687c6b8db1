import { describe, expect, it } from 'vitest';
import { createFaults } from './faults';

const CALL = {
  method: 'accounts.adjustPoints',
  path: '/loyalty-accounts/v1/accounts/7/adjust-points',
};
const kind = { type: 'drop-before' } as const;

describe('faults', () => {
  it.each([
    [{ method: 'accounts.adjustPoints' }, true],
    [{ method: 'accounts.earnPoints' }, false],
    [{ path: '*/adjust-points' }, true],
    [{ path: '/loyalty-*' }, true],
    [{ path: '/loyalty.accounts*' }, false],
    [{ account: '/7/' }, true],
    [{ account: '8' }, false],
    [{ method: 'accounts.adjustPoints', account: '8' }, false],
    [{}, true],
  ])('%j', (match, isHit) => {
    const faults = createFaults();
    faults.add({ ...match, kind });

    expect(faults.take(CALL)).toEqual(isHit ? kind : undefined);
  });

  it('know whom a call is about by more than its path', () => {
    const faults = createFaults();
    expect(faults.askAbout()).toBe(false);
    faults.add({ account: 'ada', kind });

    expect(faults.askAbout()).toBe(true);
    expect(faults.take({ ...CALL, about: '{"loyaltyAccountId":"ada"}' })).toEqual(kind);
    expect(faults.take({ ...CALL, about: 'bea' })).toBeUndefined();
  });

  it('happen as often as ordered', () => {
    const faults = createFaults();
    faults.add({ kind, times: 2 });

    expect([1, 2, 3].map(() => faults.take(CALL))).toEqual([kind, kind, undefined]);
    expect(faults.list()).toEqual([]);
  });

  it('happen as likely as ordered', () => {
    const chances = [0.1, 0.6, 0.2, 0.9];
    const faults = createFaults(() => chances.shift() ?? 1);
    faults.add({ kind, probability: 0.5 });

    expect([1, 2, 3, 4].map(() => faults.take(CALL) !== undefined)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('give way to the next one that matches when they are used up', () => {
    const faults = createFaults();
    faults.add({ kind, times: 1 });
    faults.add({ kind: { type: 'latency', ms: 5 } });

    faults.take(CALL);

    expect(faults.take(CALL)).toEqual({ type: 'latency', ms: 5 });
  });
});
