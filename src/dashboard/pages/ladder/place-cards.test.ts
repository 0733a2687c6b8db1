import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCards } from './place-cards';

const room = { size: 80, extent: 800 };

describe('the cards beside a ladder', () => {
  it('stand where their rungs are while there is room', () => {
    expect(placeCards([100, 300, 700], room)).toEqual([100, 300, 700]);
  });

  it('share the way when rungs are close together', () => {
    expect(placeCards([300, 320], room)).toEqual([270, 350]);
  });

  it('stay on the ladder', () => {
    expect(placeCards([0, 10, 800], room)).toEqual([40, 120, 760]);
  });

  it('never overlap, keep their order and stay inside, wherever the rungs are', () => {
    const rungs = fc.array(fc.double({ min: 0, max: 800, noNaN: true }), { maxLength: 10 });
    fc.assert(
      fc.property(rungs, (wanted) => {
        const centres = placeCards(
          wanted.toSorted((a, b) => a - b),
          room,
        );

        centres.forEach((centre, index) => {
          expect(centre).toBeGreaterThanOrEqual((centres[index - 1] ?? -40) + 80 - 1e-6);
          expect(centre).toBeLessThanOrEqual(760 + 1e-6);
        });
      }),
    );
  });
});
