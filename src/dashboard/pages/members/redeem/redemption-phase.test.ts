import { describe, expect, it } from 'vitest';
import { sampleAccount } from '../../../../../tests/support/sample-account';
import type { AppError } from '../../../../domain/errors';
import { toRedemptionPhase } from './redemption-phase';

const idle = { isPending: false, data: undefined, error: null };
const pending = { ...idle, isPending: true };
const failed = (detail: AppError) => ({ ...idle, error: { detail } });
const lost = failed({ kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });
const refused = { kind: 'refused', code: 'PROGRAM_NOT_ACTIVE' } as const;
const notRedeemed = {
  ...idle,
  data: { status: 'not-redeemed', account: sampleAccount() } as const,
};

describe('a redemption', () => {
  it.each([
    ['is to be confirmed at first', idle, idle, { kind: 'deciding', error: null }],
    ['is under way', pending, idle, { kind: 'under-way' }],
    ['stays locked when it is done', { ...idle, data: {} }, idle, { kind: 'under-way' }],
    [
      'can be confirmed again when it was refused',
      failed(refused),
      idle,
      { kind: 'deciding', error: refused },
    ],
    ['is looked up when its answer got lost', lost, pending, { kind: 'checking' }],
    [
      'is free again once it is known not to have happened',
      lost,
      notRedeemed,
      { kind: 'not-done' },
    ],
    ['stays in doubt when nothing can be read', lost, lost, { kind: 'unsure' }],
  ] as const)('%s', (...[, send, find, phase]) => {
    expect(toRedemptionPhase(send, find)).toEqual(phase);
  });
});
