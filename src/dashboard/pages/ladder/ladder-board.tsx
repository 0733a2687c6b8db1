import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardAxis } from './board-axis';
import { placeRungs, type BoardGeometry } from './board-geometry';
import styles from './board.module.css';
import { DefinitionDrag } from './definition-drag';
import { Distribution, type Crossing } from './distribution';
import type { Bar } from './histogram';
import { RungCard } from './rung-card';
import { RungHandle } from './rung-handle';
import { RungLine } from './rung-line';
import type { RungActions } from './rung-actions';
import type { RungView } from './rung-view';

type LadderBoardProps = {
  /** From the top down; the base tier is the last. */
  rungs: RungView[];
  geometry: BoardGeometry;
  bars: Bar[];
  actions: RungActions;
};

/** The ladder on its scale, the members behind it, and a card beside each rung. */
export function LadderBoard({ rungs, geometry, bars, actions }: LadderBoardProps) {
  const { t } = useTranslation('ladder');
  const board = useRef<HTMLDivElement>(null);
  const { scale, height, cardHeight, isDense } = geometry;
  const places = placeRungs(
    rungs.map(({ points }) => points),
    geometry,
  );
  const placed = rungs.map((rung, index) => ({
    rung,
    rungY: places[index]?.rungY ?? 0,
    cardY: places[index]?.cardY ?? 0,
  }));
  return (
    <DefinitionDrag onSwap={actions.onSwap}>
      <div ref={board} className={styles['board']} style={{ blockSize: height }}>
        <BoardAxis scale={scale} />
        <div className={styles['plot']}>
          <Distribution bars={bars} height={height} crossings={toCrossings(rungs, geometry)} />
          {rungs.filter(isMoved).map(({ key, savedPoints }) => (
            <div
              key={key}
              aria-hidden="true"
              className={styles['saved']}
              style={{ transform: `translateY(${scale.toY(savedPoints ?? 0)}px)` }}
            />
          ))}
          {placed.map(({ rung, rungY }) => (
            <RungLine
              key={rung.key}
              rung={rung}
              y={rungY}
              board={board}
              scale={scale}
              moves={actions.movesOf(rung.key)}
            />
          ))}
        </div>
        <Leaders places={places} height={height} />
        <ul className={styles['cards']} aria-label={t('board.title')}>
          {placed.map(({ rung, cardY }) => (
            <li
              key={rung.key}
              className={styles['rung']}
              style={{
                blockSize: cardHeight,
                transform: `translateY(${cardY - cardHeight / 2}px)`,
              }}
            >
              <RungHandle rung={rung} board={board} scale={scale} actions={actions} />
              <RungCard rung={rung} isDense={isDense} actions={actions} />
            </li>
          ))}
        </ul>
      </div>
    </DefinitionDrag>
  );
}

const LEADER = 28;

/** From each rung to its card, where cards had to make room for each other. */
function Leaders({ places, height }: { places: ReturnType<typeof placeRungs>; height: number }) {
  return (
    <svg
      aria-hidden="true"
      className={styles['leaders']}
      viewBox={`0 0 ${LEADER} ${height}`}
      width={LEADER}
      height={height}
    >
      {places.map(({ rungY, cardY }) => (
        <path
          key={`${rungY} ${cardY}`}
          d={`M0 ${rungY}C${LEADER / 2} ${rungY} ${LEADER / 2} ${cardY} ${LEADER} ${cardY}`}
        />
      ))}
    </svg>
  );
}

function isMoved({ points, savedPoints }: RungView): boolean {
  return savedPoints !== null && savedPoints !== points;
}

function toCrossings(rungs: readonly RungView[], { scale }: BoardGeometry): Crossing[] {
  return rungs.filter(isMoved).map(({ key, points, savedPoints }) => {
    const ys = [scale.toY(points), scale.toY(savedPoints ?? 0)];
    const direction = points < (savedPoints ?? 0) ? 'up' : 'down';
    return { key, top: Math.min(...ys), bottom: Math.max(...ys), direction };
  });
}
