import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  useDndContext,
  useSensor,
  useSensors,
  type Active,
  type Announcements,
  type CollisionDetection,
  type Over,
} from '@dnd-kit/core';
import { Text } from '@wix/design-system';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../components/own-words';
import { z } from 'zod';
import { jumpToNextTier } from './jump-to-next-tier';
import styles from './rung-card.module.css';
import { TierIcon } from './tier-icon';

type DefinitionDragProps = {
  onSwap: (key: string, otherKey: string) => void;
  children: ReactNode;
};

const named = z.object({ name: z.string(), iconUrl: z.string().nullish() });
const nameOf = (item: Active | Over) => named.parse(item.data.current).name;

/** A pointer means the tier it is over; the keyboard has no pointer and means the tier that is covered. */
const detectTier: CollisionDetection = (args) =>
  args.pointerCoordinates === null ? rectIntersection(args) : pointerWithin(args);

/** Lets the icon of a tier be dropped on another one, which swaps their definitions; with the keyboard, too. */
export function DefinitionDrag({ onSwap, children }: DefinitionDragProps) {
  const { t } = useTranslation('ladder');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: jumpToNextTier }),
  );
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('announce.picked', { name: nameOf(active) }),
    onDragOver: ({ active, over }) => {
      if (over === null) return t('announce.overNothing', { name: nameOf(active) });
      // Over itself, as right after it was picked up, there is nothing new to say.
      return over.id === active.id
        ? undefined
        : t('announce.over', { name: nameOf(active), other: nameOf(over) });
    },
    onDragEnd: ({ active, over }) =>
      over === null || over.id === active.id
        ? t('announce.dropped', { name: nameOf(active) })
        : t('announce.swapped', { first: nameOf(active), second: nameOf(over) }),
    onDragCancel: ({ active }) => t('announce.dropped', { name: nameOf(active) }),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={detectTier}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('swap.instructions') },
      }}
      onDragEnd={({ active, over }) => {
        if (over !== null && over.id !== active.id) onSwap(String(active.id), String(over.id));
      }}
    >
      {children}
      {createPortal(
        <DragOverlay>
          <Dragged />
        </DragOverlay>,
        document.body,
      )}
    </DndContext>
  );
}

/** What is in the hand: above all cards, wherever it is dragged. */
function Dragged() {
  const { active } = useDndContext();
  if (active === null) return null;
  const { name, iconUrl } = named.parse(active.data.current);
  return (
    <div className={styles['dragged']}>
      <TierIcon name={name} iconUrl={iconUrl ?? null} />
      <OwnWords>
        <Text size="small" weight="bold" ellipsis>
          {name}
        </Text>
      </OwnWords>
    </div>
  );
}
