import { useMemo, useState } from 'react';
import { estimateMembers } from '../../../domain/ladder/sample-estimate';
import { toGeometry, type BoardGeometry } from './board-geometry';
import { toHistogram, type Bar } from './histogram';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import { ladderTop, suggestScaleKind, type ScaleKind } from './ladder-scale';
import type { RungView } from './rung-view';

type DrawingOptions = {
  rungs: readonly RungView[];
  members: KnownMembers | null;
  isHeld: boolean;
};

/** What the ladder is drawn for; while a pointer holds a rung, nothing of it changes. */
type Frame = { top: number; lowest: number; suggested: ScaleKind };

/** The share of members who are to be on the drawing whatever the ladder is. */
const NEARLY_ALL = 0.995;

/** The ladder's scale and the members behind it, and the owner's choice of a scale. */
export function useBoardDrawing({ rungs, members, isHeld }: DrawingOptions) {
  const [chosen, setChosen] = useState<ScaleKind | null>(null);
  const fitting = fitFrame(rungs, members);
  const [held, setHeld] = useState(fitting);
  const isFitting =
    held.top === fitting.top &&
    held.lowest === fitting.lowest &&
    held.suggested === fitting.suggested;
  if (!isHeld && !isFitting) setHeld(fitting);

  const { top, lowest, suggested } = held;
  const kind = chosen ?? suggested;
  const geometry = useMemo(
    () => toGeometry({ rungs: rungs.length, kind, top, lowest }),
    [rungs.length, kind, top, lowest],
  );
  // One walk over the drawing for every change of the members or the scale, none for a step of a rung.
  const bars = useMemo(() => toBars(geometry, members), [geometry, members]);
  const above = useMemo(() => countAbove(top, members), [top, members]);
  return { geometry, bars, above, chooseScale: setChosen };
}

function fitFrame(rungs: readonly RungView[], members: KnownMembers | null): Frame {
  const thresholds = rungs.filter(({ isBase }) => !isBase).map(({ points }) => points);
  const lowest = thresholds.at(-1) ?? null;
  const top = ladderTop(thresholds, pointsAt(members, NEARLY_ALL) ?? 0);
  const typicalPoints = pointsAt(members, 0.5);
  return {
    top,
    lowest: lowest ?? top / 10,
    suggested: suggestScaleKind(top, { lowest, typicalPoints }),
  };
}

/** The points that a share of the known members does not exceed. */
function pointsAt(members: KnownMembers | null, share: number): number | null {
  if (members === null) return null;
  const { sortedPoints } = members.index;
  return sortedPoints[Math.floor(share * (sortedPoints.length - 1))] ?? null;
}

function toBars(geometry: BoardGeometry, members: KnownMembers | null): Bar[] {
  if (members === null || members.known === 0) return [];
  const { scale, height, inset } = geometry;
  return toHistogram({ scale, height, inset, countBelow: members.index.below });
}

function countAbove(top: number, members: KnownMembers | null): number {
  if (members === null) return 0;
  return estimateMembers(members.known - members.index.below(top + 1), members).members;
}
