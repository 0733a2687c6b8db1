import { useDraggable } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import styles from './rung-card.module.css';
import { TierIcon } from './tier-icon';

type RungEmblemProps = { rungKey: string; name: string; iconUrl: string | null };

/** A tier's icon; dragging it onto another tier swaps who is who. */
export function RungEmblem({ rungKey, name, iconUrl }: RungEmblemProps) {
  const { t } = useTranslation('ladder');
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({
    id: rungKey,
    data: { name, iconUrl },
  });
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={styles['emblem']}
      data-dragging={isDragging}
      aria-label={t('swap.drag', { name })}
      aria-describedby={attributes['aria-describedby']}
      {...listeners}
    >
      <TierIcon name={name} iconUrl={iconUrl} />
    </button>
  );
}
