import type { Estimate } from '../../../domain/ladder/sample-estimate';
import type { TierBrief } from './tier-brief';

type Neighbour = { key: string; name: string } | null;

/** The tiers next to a rung, with whose definitions its own can be swapped. */
export type RungNeighbours = { above: Neighbour; below: Neighbour };

/** A rung as it is drawn. */
export type RungView = RungNeighbours & {
  key: string;
  isBase: boolean;
  isNew: boolean;
  name: string;
  description: string | null;
  iconUrl: string | null;
  points: number;
  /** What is saved; null for a new tier. */
  savedPoints: number | null;
  /** What its neighbours leave it. */
  range: { min: number; max: number };
  /** Members between this rung and the next; null until members' points are known. */
  count: Estimate | null;
  /** How many more stand on it than on the saved ladder. */
  difference: number;
  brief: TierBrief | null;
};
