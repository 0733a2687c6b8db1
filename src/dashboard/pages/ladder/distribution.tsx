import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './board.module.css';
import { toOutline, type Bar } from './histogram';

const WIDTH = 100;

/** Members between the saved and the present place of a rung: they move when it is applied. */
export type Crossing = { key: string; top: number; bottom: number; direction: 'up' | 'down' };

type DistributionProps = { bars: Bar[]; height: number; crossings: Crossing[] };

/** How many members stand how high; who would move is coloured. */
export function Distribution({ bars, height, crossings }: DistributionProps) {
  const { t } = useTranslation('ladder');
  const clipId = useId();
  return (
    <svg
      role="img"
      aria-label={t('board.distribution')}
      className={styles['distribution']}
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
    >
      <Outline bars={bars} clipId={clipId} />
      <g clipPath={`url(#${clipId})`}>
        {crossings.map(({ key, top, bottom, direction }) => (
          <rect
            key={key}
            y={top}
            width={WIDTH}
            height={bottom - top}
            className={styles[direction]}
          />
        ))}
      </g>
    </svg>
  );
}

/** The bars themselves stay as they are while a rung moves. */
const Outline = memo(function Outline({ bars, clipId }: { bars: Bar[]; clipId: string }) {
  const outline = toOutline(bars, WIDTH);
  return (
    <>
      <clipPath id={clipId}>
        <path d={outline} />
      </clipPath>
      <path d={outline} className={styles['bars']} />
    </>
  );
});
