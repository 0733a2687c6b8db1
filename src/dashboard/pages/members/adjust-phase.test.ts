import { describe, expect, it } from 'vitest';
import type { AdjustmentOutcome } from '../../../domain/adjustment';
import type { AppError } from '../../../domain/errors';
import { sampleAccount } from '../../../../tests/support/sample-account';
import { toPhase } from './adjust-phase';

const account = sampleAccount();
const idle = { isPending: false, data: undefined, error: null };
const pending = { ...idle, isPending: true };

function failed(kind: 'conflict' | 'unavailable' | 'refused') {
  const detail: AppError = { kind, code: 'CODE' };
  return { ...idle, error: { detail } };
}

function found(status: 'not-applied' | 'unknown') {
  const data: AdjustmentOutcome = { status, account };
  return { ...idle, data };
}

describe('the phase of an adjustment', () => {
  it.each([
    { when: 'nothing was sent', send: idle, find: idle, phase: { kind: 'editing', error: null } },
    { when: 'it is on its way', send: pending, find: idle, phase: { kind: 'saving' } },
    {
      when: 'a conflict is looked into',
      send: failed('conflict'),
      find: pending,
      phase: { kind: 'saving' },
    },
    {
      when: 'a conflict turned out to be the new balance',
      send: failed('conflict'),
      find: found('unknown'),
      phase: { kind: 'editing', error: null },
    },
    {
      when: 'a conflict has no new balance behind it',
      send: failed('conflict'),
      find: found('not-applied'),
      phase: { kind: 'editing', error: { kind: 'conflict', code: 'CODE' } },
    },
    {
      when: 'Wix refused it',
      send: failed('refused'),
      find: idle,
      phase: { kind: 'editing', error: { kind: 'refused', code: 'CODE' } },
    },
    { when: 'it is done', send: { ...idle, data: {} }, find: idle, phase: { kind: 'saving' } },
  ])('is right when $when', ({ send, find, phase }) => {
    expect(toPhase({ send, find, wasLost: false })).toEqual(phase);
  });

  it.each([
    {
      when: 'it is looked up',
      send: failed('unavailable'),
      find: pending,
      phase: { kind: 'checking' },
    },
    {
      when: 'it was not applied',
      send: failed('unavailable'),
      find: found('not-applied'),
      phase: { kind: 'not-applied', error: null },
    },
    {
      when: 'the balance moved meanwhile',
      send: failed('unavailable'),
      find: found('unknown'),
      phase: { kind: 'unsure', account },
    },
    {
      when: 'it cannot be looked up',
      send: failed('unavailable'),
      find: failed('unavailable'),
      phase: { kind: 'unsure', account: null },
    },
    {
      when: 'the form was left and opened again',
      send: idle,
      find: idle,
      phase: { kind: 'unsure', account: null },
    },
    {
      when: 'a second attempt met a conflict, which the first may have caused',
      send: failed('conflict'),
      find: found('unknown'),
      phase: { kind: 'unsure', account },
    },
    {
      when: 'a second attempt was refused',
      send: failed('refused'),
      find: idle,
      phase: { kind: 'not-applied', error: { kind: 'refused', code: 'CODE' } },
    },
  ])('after a lost answer is right when $when', ({ send, find, phase }) => {
    expect(toPhase({ send, find, wasLost: true })).toEqual(phase);
  });
});
