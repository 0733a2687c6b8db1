import { describe, expect, it } from 'vitest';
import {
  describeAdjustment,
  isMarker,
  MAX_REASON_LENGTH,
  splitDescription,
  toMarker,
} from './adjustment';

const MARKER = toMarker('7D3C1F0E-5a4b-4c2d-9e8f-0a1b2c3d4e5f');

describe('the description of an adjustment', () => {
  it.each(['Goodwill', 'Two\nlines', 'Looks marked [#00000000]', ''])(
    'gives back the reason "%s" and the marker',
    (reason) => {
      const description = describeAdjustment(reason, MARKER);

      expect(splitDescription(description)).toEqual({ reason, marker: '7d3c1f0e' });
    },
  );

  it('is as long as Wix allows when the reason is as long as we allow', () => {
    expect(describeAdjustment('x'.repeat(MAX_REASON_LENGTH), MARKER)).toHaveLength(100);
  });

  it('is left alone when this app did not write it', () => {
    expect(splitDescription('Welcome [#gift]')).toEqual({
      reason: 'Welcome [#gift]',
      marker: null,
    });
  });
});

describe('a marker', () => {
  it('is what toMarker makes, and nothing else', () => {
    expect(isMarker(MARKER)).toBe(true);
    expect(isMarker(`${MARKER}]`)).toBe(false);
    expect(isMarker(`${MARKER}\n`)).toBe(false);
    expect(isMarker('7D3C1F0E')).toBe(false);
  });
});
