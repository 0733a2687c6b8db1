import { Text } from '@wix/design-system';
import { memo } from 'react';
import { useFormat } from '../../../i18n/use-format';
import styles from './board.module.css';
import type { LadderScale } from './ladder-scale';

/** Amounts of points beside the ladder. The rungs say theirs themselves, so this is for the eye only. */
export const BoardAxis = memo(function BoardAxis({ scale }: { scale: LadderScale }) {
  const format = useFormat();
  return (
    <div className={styles['axis']} aria-hidden="true">
      {scale.ticks.map((points) => (
        <div
          key={points}
          className={styles['tick']}
          style={{ transform: `translateY(${scale.toY(points)}px)` }}
        >
          <Text size="tiny" secondary>
            {format.number(points)}
          </Text>
        </div>
      ))}
    </div>
  );
});
