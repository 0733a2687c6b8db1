import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

/** An arrow key takes a tier that was picked up to the next one above or below, instead of a few pixels on. */
export const jumpToNextTier: KeyboardCoordinateGetter = (
  event,
  { context, currentCoordinates },
) => {
  const direction = { ArrowUp: -1, ArrowDown: 1 }[event.code];
  const { collisionRect, droppableRects } = context;
  if (direction === undefined || collisionRect === null) return undefined;
  event.preventDefault();
  const middle = collisionRect.top + collisionRect.height / 2;
  const [next] = [...droppableRects.values()]
    .map((rect) => rect.top + rect.height / 2 - middle)
    .filter((distance) => distance * direction > collisionRect.height / 2)
    .toSorted((one, other) => Math.abs(one) - Math.abs(other));
  return next === undefined
    ? undefined
    : { x: currentCoordinates.x, y: currentCoordinates.y + next };
};
