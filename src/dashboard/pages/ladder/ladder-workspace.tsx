import { Box } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { AsyncState } from '../../../components/async-section';
import { PanelLayout } from '../../../components/collection/panel-layout';
import { VisuallyHidden } from '../../../components/visually-hidden';
import type { TiersProgram } from '../../../domain/tier';
import { usePageLocation } from '../../app/page-location';
import { ReadsAge } from '../../app/reads-age';
import { DraftNotice } from './draft-notice';
import { EditView } from './edit-view';
import { focusEditButton } from './focus-edit-button';
import { LadderBar } from './ladder-bar';
import { LadderLayout } from './ladder-layout';
import { ladderPlace } from './ladder-place';
import { PointsNote } from './points-note';
import { ReviewStep } from './review-step';
import { TierPanel } from './tier-panel';
import { useAddTier } from './use-add-tier';
import { useLadder } from './use-ladder';
import { useMoveAnnouncement } from './use-move-announcement';
import { useStepFocus } from './use-step-focus';

type LadderWorkspaceProps = { tiers: TiersProgram; reads: AsyncState<unknown>[] };

/** The page once the ladder is known. The draft is held here, the same while editing and reviewing. */
export function LadderWorkspace({ tiers, reads }: LadderWorkspaceProps) {
  const { t } = useTranslation('ladder');
  const location = usePageLocation(ladderPlace);
  const ladder = useLadder(tiers, location);
  const { editor, draft, members, offer, rungs, actions, impactView, change } = ladder;
  const addTier = useAddTier(change, actions.onEdit);
  const announcement = useMoveAnnouncement(editor.last, rungs);
  const { tier, step } = location.query;
  const page = useStepFocus(step);
  const notice = (
    <DraftNotice
      foreign={editor.foreign}
      resumedFrom={editor.resumedFrom}
      onSeen={() => {
        editor.dispatch({ type: 'seen' });
      }}
    />
  );
  if (step === 'review') {
    return <ReviewStep pageRef={page} ladder={ladder} location={location} notice={notice} />;
  }
  const panel = tier !== '' && (
    <TierPanel
      {...{ draft, members, offer, location }}
      onChange={change}
      onReturnFocus={() => {
        focusEditButton(tier);
      }}
    />
  );
  return (
    <PanelLayout panel={panel || null}>
      <LadderLayout
        pageRef={page}
        title={t('title')}
        subtitle={t('subtitle')}
        actions={<ReadsAge reads={reads} />}
        bar={
          <LadderBar
            draft={draft}
            impact={impactView}
            onDiscard={() => {
              editor.dispatch({ type: 'discard' });
            }}
            onReview={() => {
              location.push({ step: 'review', tier: '' });
            }}
          />
        }
      >
        <Box direction="vertical" gap="SP4">
          {notice}
          <EditView
            {...{ draft, rungs, members, actions }}
            impact={impactView}
            isHeld={editor.moving?.by === 'pointer'}
            note={<PointsNote points={ladder.points} />}
            onAdd={addTier}
            onChange={change}
          />
        </Box>
        <div role="status">
          <VisuallyHidden>{announcement}</VisuallyHidden>
        </div>
      </LadderLayout>
    </PanelLayout>
  );
}
