import { describe, expect, it } from 'vitest';
import {
  describeAdjustment,
  MAX_REASON_LENGTH,
  MAX_REVERSAL_REASON_LENGTH,
  splitDescription,
} from './adjustment';
import {
  intentOf,
  isMarker,
  MANUAL_INTENTS,
  reversedIdOf,
  toMarker,
  toReversalMarker,
} from './adjustment-marker';

const UUID = '7D3C1F0E-5a4b-4c2d-9e8f-0a1b2c3d4e5f';
const MARKER = toMarker(UUID, 'goodwill');
const REVERSAL = toReversalMarker(UUID);
const REASONS = ['Goodwill', 'Two\nlines', 'Looks marked [#00000000]', '[#00000000] too', ''];

describe('the description of an adjustment', () => {
  it.each(REASONS.flatMap((reason) => [MARKER, REVERSAL].map((marker) => ({ reason, marker }))))(
    'gives back the reason "$reason" and the marker $marker',
    ({ reason, marker }) => {
      expect(splitDescription(describeAdjustment(reason, marker))).toEqual({ reason, marker });
    },
  );

  it('is as long as Wix allows when the reason is as long as we allow', () => {
    expect(describeAdjustment('x'.repeat(MAX_REASON_LENGTH), MARKER)).toHaveLength(100);
    expect(describeAdjustment('x'.repeat(MAX_REVERSAL_REASON_LENGTH), REVERSAL)).toHaveLength(100);
  });

  it.each(['Welcome [#gift]', 'Welcome [#zzzzzzzzz]'])(
    'is left alone when this app did not write it: %s',
    (description) => {
      expect(splitDescription(description)).toEqual({ reason: description, marker: null });
    },
  );
});

describe('a marker', () => {
  it('is what is made of a UUID, and nothing else', () => {
    expect(MARKER).toBe('g7d3c1f0e');
    expect([MARKER, REVERSAL, '7d3c1f0e'].every(isMarker)).toBe(true);
    expect(isMarker(`${MARKER}]`)).toBe(false);
    expect(isMarker(`${MARKER}\n`)).toBe(false);
    expect(isMarker('7D3C1F0E')).toBe(false);
    expect(isMarker('r7d3c1f0e')).toBe(false);
  });

  it('tells its intent, and an old one tells none', () => {
    expect(MANUAL_INTENTS.map((intent) => intentOf(toMarker(UUID, intent)))).toEqual(
      MANUAL_INTENTS,
    );
    expect(intentOf(REVERSAL)).toBe('reversal');
    expect(intentOf('7d3c1f0e')).toBeNull();
    expect(intentOf(null)).toBeNull();
  });

  it('of a reversal names the entry that is taken back', () => {
    expect(reversedIdOf(REVERSAL)).toBe(UUID.toLowerCase());
    expect(reversedIdOf(MARKER)).toBeNull();
  });
});
