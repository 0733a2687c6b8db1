import { ArrowUpDownSmall, LockLockedFilledSmall } from '@wix/wix-ui-icons-common';
import { useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import styles from './board.module.css';
import type { LadderScale } from './ladder-scale';
import { reachOf } from './reach';
import type { RungActions } from './rung-actions';
import type { RungView } from './rung-view';
import { useCountTexts } from './use-count-texts';
import { useThresholdDrag } from './use-threshold-drag';
import { useThresholdKeys } from './use-threshold-keys';

type RungHandleProps = {
  rung: RungView;
  board: RefObject<HTMLElement | null>;
  scale: LadderScale;
  actions: RungActions;
};

/** What a rung is taken by: a slider for the keyboard and for screen readers. The base tier has none, only a lock. */
export function RungHandle(props: RungHandleProps) {
  return props.rung.isBase ? (
    <span className={styles['lock']} aria-hidden="true">
      <LockLockedFilledSmall />
    </span>
  ) : (
    <Grip {...props} />
  );
}

function Grip({ rung, board, scale, actions }: RungHandleProps) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const counts = useCountTexts();
  const element = useRef<HTMLDivElement>(null);
  const { key, name, points, count } = rung;
  const moves = actions.movesOf(key);
  const range = reachOf(rung, scale);
  const { release, ...drag } = useThresholdDrag({ board, scale, points, range, moves });
  const { onKeyDown, onBlur } = useThresholdKeys({ points, range, moves });
  return (
    <div
      ref={element}
      role="slider"
      tabIndex={0}
      className={styles['grip']}
      aria-label={t('rung.handle', { name })}
      aria-orientation="vertical"
      aria-valuemin={range.min}
      aria-valuemax={range.max}
      aria-valuenow={points}
      aria-valuetext={
        count === null
          ? format.points(points)
          : t('rung.handleValue', { points: format.points(points), members: counts.members(count) })
      }
      {...drag}
      onPointerDown={(event) => {
        drag.onPointerDown(event);
        element.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') release();
        onKeyDown(event);
      }}
      onBlur={onBlur}
    >
      <ArrowUpDownSmall />
    </div>
  );
}
