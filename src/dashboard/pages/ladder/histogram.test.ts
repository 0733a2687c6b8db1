import { describe, expect, it } from 'vitest';
import { toHistogram, toOutline } from './histogram';
import { createLadderScale } from './ladder-scale';

const height = 500;
const inset = 40;
const scale = createLadderScale({ kind: 'linear', top: 1000, lowest: 250, height, inset });
const countOf = (points: number[]) => (limit: number) => points.filter((p) => p < limit).length;

describe('the distribution behind the ladder', () => {
  it('is widest where most members stand', () => {
    const members = [0, 0, 0, 500, 501, 502, 503, 800];
    const bars = toHistogram({ scale, height, inset, countBelow: countOf(members) });

    const widest = bars.slice(1).toSorted((a, b) => b.weight - a.weight)[0];
    expect(scale.toPoints(widest?.top ?? 0)).toBeGreaterThan(500);
    expect(scale.toPoints(widest?.bottom ?? 0)).toBeLessThanOrEqual(503);
  });

  it('does not let members without points hide the others', () => {
    const members = [...Array.from({ length: 1000 }, () => 0), 500];
    const bars = toHistogram({ scale, height, inset, countBelow: countOf(members) });

    expect(bars.filter(({ weight }) => weight === 1)).toHaveLength(2);
  });

  it('has as many bars for a million members as for one', () => {
    const one = toHistogram({ scale, height, inset, countBelow: countOf([300]) });
    const many = toHistogram({ scale, height, inset, countBelow: (points) => points * 1000 });

    expect(many).toHaveLength(one.length);
  });

  it('is no outline at all when nobody is there', () => {
    expect(toOutline(toHistogram({ scale, height, inset, countBelow: () => 0 }), 200)).toBe('');
  });
});
