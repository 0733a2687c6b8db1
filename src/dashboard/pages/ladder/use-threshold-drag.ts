import { useRef, type PointerEvent, type RefObject } from 'react';
import type { LadderScale } from './ladder-scale';
import type { RungMoves } from './rung-moves';
import { clampThreshold, snapThreshold } from './threshold-steps';

type ThresholdDragOptions = {
  board: RefObject<HTMLElement | null>;
  scale: LadderScale;
  points: number;
  range: { min: number; max: number };
  moves: RungMoves;
};

/**
 * Moves a threshold with the pointer, be it a mouse, a finger or a pen. Where the pointer is counts against the board,
 * so that scrolling while dragging moves the rung, too.
 */
export function useThresholdDrag({ board, scale, points, range, moves }: ThresholdDragOptions) {
  const grip = useRef<{ pointerId: number; offset: number; startY: number } | null>(null);
  const boardTop = () => board.current?.getBoundingClientRect().top ?? 0;

  const stop = (event: PointerEvent, how: 'commit' | 'cancel') => {
    if (grip.current?.pointerId !== event.pointerId) return;
    grip.current = null;
    moves[how]('pointer');
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || grip.current !== null) return;
      // A drag must not select the text it passes over.
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const startY = scale.toY(points);
      grip.current = {
        pointerId: event.pointerId,
        offset: startY - (event.clientY - boardTop()),
        startY,
      };
      moves.begin('pointer');
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (grip.current?.pointerId !== event.pointerId) return;
      const y = event.clientY - boardTop() + grip.current.offset;
      // Still where it was taken: the threshold stays as it is, however odd.
      if (Math.abs(y - grip.current.startY) < 1) return;
      moves.move(clampThreshold(pointsAt(scale, y), range));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => stop(event, 'commit'),
    onPointerCancel: (event: PointerEvent<HTMLElement>) => stop(event, 'cancel'),
    /** Lets go without a pointer event, as Escape does. */
    release: () => {
      grip.current = null;
    },
  };
}

/** Round points at a height: as round as a pixel is coarse there. */
function pointsAt(scale: LadderScale, y: number): number {
  const perPixel = Math.abs(scale.toPoints(y - 4) - scale.toPoints(y + 4)) / 8;
  return snapThreshold(scale.toPoints(y), perPixel);
}
