import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLadderScale, ladderTop, suggestScaleKind, type ScaleKind } from './ladder-scale';

const ladder = { top: 2500, lowest: 250, height: 500, inset: 40 };

describe('the scale of a ladder', () => {
  it.each<ScaleKind>(['linear', 'log'])('reaches from the ground to the top (%s)', (kind) => {
    const scale = createLadderScale({ ...ladder, kind });

    expect(scale.toY(0)).toBe(460);
    expect(scale.toY(2500)).toBe(40);
    expect(scale.toPoints(9999)).toBe(0);
    expect(scale.toPoints(-9999)).toBe(2500);
  });

  it('puts half of the points at half of the height when it is linear', () => {
    expect(createLadderScale({ ...ladder, kind: 'linear' }).toY(1250)).toBe(250);
  });

  it.each<ScaleKind>(['linear', 'log'])(
    'rises with the points, and finds them again (%s)',
    (kind) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2499 }), (points) => {
          const scale = createLadderScale({ ...ladder, kind });

          expect(scale.toY(points + 1)).toBeLessThan(scale.toY(points));
          expect(scale.toPoints(scale.toY(points))).toBe(points);
        }),
      );
    },
  );

  it('keeps amounts beside a logarithmic ladder apart', () => {
    const { ticks, toY } = createLadderScale({ ...ladder, kind: 'log', top: 1_000_000 });

    expect(ticks[0]).toBe(0);
    ticks.slice(1).forEach((points, index) => {
      expect(toY(ticks[index] ?? 0) - toY(points)).toBeGreaterThanOrEqual(36);
    });
  });
});

describe('the top of a ladder', () => {
  it.each([
    { case: 'leaves room above the highest rung', thresholds: [250, 2000], points: 0, top: 2500 },
    { case: 'holds nearly every member', thresholds: [250], points: 4100, top: 5000 },
    { case: 'is there without rungs or members', thresholds: [], points: 0, top: 100 },
    {
      case: 'does not go beyond what Wix takes',
      thresholds: [9_999_999],
      points: 0,
      top: 9_999_999,
    },
  ])('$case', ({ thresholds, points, top }) => {
    expect(ladderTop(thresholds, points)).toBe(top);
  });
});

describe('the suggested scale', () => {
  it.each<{ case: string; lowest: number | null; typical: number | null; kind: ScaleKind }>([
    { case: 'is linear where everything can be seen', lowest: 250, typical: 180, kind: 'linear' },
    {
      case: 'is logarithmic where the lowest rung would lie on the ground',
      lowest: 50,
      typical: 180,
      kind: 'log',
    },
    {
      case: 'is logarithmic where typical members would lie on the ground',
      lowest: 250,
      typical: 20,
      kind: 'log',
    },
    {
      case: 'is linear where there is nothing to see',
      lowest: null,
      typical: null,
      kind: 'linear',
    },
  ])('$case', ({ lowest, typical, kind }) => {
    expect(suggestScaleKind(2500, { lowest, typicalPoints: typical })).toBe(kind);
  });
});
