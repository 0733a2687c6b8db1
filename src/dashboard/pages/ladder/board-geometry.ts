import { createLadderScale, type LadderScale, type ScaleKind } from './ladder-scale';
import { placeCards } from './place-cards';

/** How a ladder is drawn, in pixels. */
export type BoardGeometry = {
  height: number;
  inset: number;
  /** Long ladders have cards that say only the most important things. */
  isDense: boolean;
  cardHeight: number;
  scale: LadderScale;
};

/** A card with the gap below it. */
const CARD_HEIGHT = 112;
const DENSE_CARD_HEIGHT = 60;
const DENSE_FROM = 9;
const MIN_HEIGHT = 540;

/** The drawing of a ladder with so many rungs. */
export function toGeometry(options: {
  rungs: number;
  kind: ScaleKind;
  top: number;
  lowest: number;
}): BoardGeometry {
  const { rungs, ...ladder } = options;
  const isDense = rungs >= DENSE_FROM;
  const cardHeight = isDense ? DENSE_CARD_HEIGHT : CARD_HEIGHT;
  const height = Math.max(MIN_HEIGHT, rungs * cardHeight);
  const inset = DENSE_CARD_HEIGHT / 2;
  const scale = createLadderScale({ ...ladder, height, inset });
  return { height, inset, isDense, cardHeight, scale };
}

/** Where each rung is and where its card stands, for rungs from the top down. */
export function placeRungs(
  points: readonly number[],
  { scale, cardHeight, height }: BoardGeometry,
): { rungY: number; cardY: number }[] {
  const rungYs = points.map(scale.toY);
  const cardYs = placeCards(rungYs, { size: cardHeight, extent: height });
  return rungYs.map((rungY, index) => ({ rungY, cardY: cardYs[index] ?? rungY }));
}
