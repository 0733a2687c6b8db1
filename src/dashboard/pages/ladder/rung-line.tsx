import type { RefObject } from 'react';
import styles from './board.module.css';
import type { LadderScale } from './ladder-scale';
import { reachOf } from './reach';
import type { RungMoves } from './rung-moves';
import type { RungView } from './rung-view';
import { useThresholdDrag } from './use-threshold-drag';

type RungLineProps = {
  rung: RungView;
  y: number;
  board: RefObject<HTMLElement | null>;
  scale: LadderScale;
  moves: RungMoves;
};

/** A rung where it really is on the scale. It can be dragged as the grip beside it, which is there for everybody. */
export function RungLine({ rung, y, board, scale, moves }: RungLineProps) {
  const { points, isBase } = rung;
  const range = reachOf(rung, scale);
  const { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } = useThresholdDrag({
    board,
    scale,
    points,
    range,
    moves,
  });
  return (
    <div
      aria-hidden="true"
      className={styles['line']}
      data-base={isBase}
      style={{ transform: `translateY(${y}px)` }}
      {...(!isBase && { onPointerDown, onPointerMove, onPointerUp, onPointerCancel })}
    />
  );
}
