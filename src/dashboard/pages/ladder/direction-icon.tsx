import { ArrowDownSmall, ArrowUpSmall } from '@wix/wix-ui-icons-common';
import styles from './impact.module.css';

/** An arrow in the colour of a rise or a fall; the words beside it say the same. */
export function DirectionIcon({ direction }: { direction: 'up' | 'down' }) {
  const Arrow = direction === 'up' ? ArrowUpSmall : ArrowDownSmall;
  return (
    <span className={styles[direction]} aria-hidden="true">
      <Arrow />
    </span>
  );
}
