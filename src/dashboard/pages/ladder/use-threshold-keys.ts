import type { KeyboardEvent } from 'react';
import type { RungMoves } from './rung-moves';
import { clampThreshold, stepThreshold } from './threshold-steps';

type ThresholdKeysOptions = {
  points: number;
  /** The upper end is what the ladder shows, where no neighbour is above. */
  range: { min: number; max: number };
  moves: RungMoves;
};

/** Moves a threshold with the keys of a slider: https://www.w3.org/WAI/ARIA/apg/patterns/slider/ */
export function useThresholdKeys({ points, range, moves }: ThresholdKeysOptions) {
  const target = ({ key, shiftKey }: KeyboardEvent): number | null => {
    switch (key) {
      case 'ArrowUp':
        return stepThreshold(points, 1, shiftKey ? 'large' : 'small');
      case 'ArrowDown':
        return stepThreshold(points, -1, shiftKey ? 'large' : 'small');
      case 'PageUp':
        return stepThreshold(points, 1, 'large');
      case 'PageDown':
        return stepThreshold(points, -1, 'large');
      case 'Home':
        return range.min;
      case 'End':
        return range.max;
      default:
        return null;
    }
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        moves.cancel('keys');
        return;
      }
      const wanted = target(event);
      if (wanted === null) return;
      // The page would scroll.
      event.preventDefault();
      moves.begin('keys');
      const next = clampThreshold(wanted, range);
      moves.move(next);
      if (next !== wanted || next === points) moves.stop(wanted <= range.min ? 'min' : 'max');
    },
    onBlur: () => moves.commit('keys'),
  };
}
