import type { RungMoves } from './rung-moves';

/** What the cards of a ladder can ask for. The same object for as long as the page is open. */
export type RungActions = {
  movesOf: (key: string) => RungMoves;
  onEdit: (key: string) => void;
  onSwap: (key: string, otherKey: string) => void;
};
