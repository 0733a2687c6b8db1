import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LadderDraft } from '../../../domain/ladder/draft';
import type { TiersProgram } from '../../../domain/tier';
import type { PageLocation } from '../../app/page-location';
import { useTierPoints } from '../../data/tier-points/use-tier-points';
import { impactOf, nameTier, toImpactView } from './impact-view';
import type { LadderPlace } from './ladder-place';
import { toRungViews } from './to-rung-views';
import { useLadderEditor } from './use-ladder-editor';
import { useOffer } from './use-offer';
import { useRungActions } from './use-rung-actions';

/** Members' points, and how reading them goes on. */
export type TierPoints = ReturnType<typeof useTierPoints>;

/** Everything that the views of the ladder show: the draft, who stands where by it, and what can be done to it. */
export function useLadder(tiers: TiersProgram, location: PageLocation<LadderPlace>) {
  const { t } = useTranslation('ladder');
  const baseName = t('base');
  const editor = useLadderEditor(tiers);
  const { draft, dispatch } = editor;
  const offerState = useOffer();
  const offer = offerState.data ?? null;
  const points = useTierPoints();
  const { members } = points.state;
  const actions = useRungActions(editor, location);
  const rungs = useMemo(
    () => toRungViews(draft, { members, offer, baseName }),
    [draft, members, offer, baseName],
  );
  const impact = useMemo(() => members && impactOf(draft, members), [draft, members]);
  const change = useCallback(
    (edit: (latest: LadderDraft) => LadderDraft) => {
      dispatch({ type: 'change', change: edit });
    },
    [dispatch],
  );
  const nameOf = (key: string | null) => nameTier(draft, key, baseName);
  return {
    editor,
    draft,
    offer: offerState,
    members,
    points,
    actions,
    rungs,
    impact,
    impactView: members && impact && toImpactView(impact, members, nameOf),
    change,
  };
}
