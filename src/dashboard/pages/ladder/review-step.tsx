import { Box, TextButton } from '@wix/design-system';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronBack } from '../../../components/collection/chevrons';
import { PageEmpty } from '../../../components/page-empty';
import type { PageLocation } from '../../app/page-location';
import { useUnsavedChanges } from '../../app/use-unsaved-changes';
import { ApplyCard } from './apply-card';
import { DoneCard } from './done-card';
import { hasChanges } from './has-changes';
import { LadderLayout } from './ladder-layout';
import type { LadderPlace } from './ladder-place';
import { PointsNote } from './points-note';
import { ReviewView } from './review-view';
import type { useLadder } from './use-ladder';

type ReviewStepProps = {
  ladder: ReturnType<typeof useLadder>;
  location: PageLocation<LadderPlace>;
  notice: ReactNode;
  pageRef: Ref<HTMLDivElement>;
};

/** What the draft does, to whom, and the way to apply it. */
export function ReviewStep({ ladder, location, notice, pageRef }: ReviewStepProps) {
  const { t } = useTranslation('ladderReview');
  const { isApplying, applying } = ladder.editor;
  // Steps that are under way are not to be left by mistake; the draft itself survives leaving.
  useUnsavedChanges(isApplying);
  const leave = () => {
    applying.reset();
    location.push({ step: 'edit' });
  };
  return (
    <LadderLayout
      pageRef={pageRef}
      title={t('title')}
      subtitle={t('subtitle')}
      back={
        <TextButton
          size="small"
          skin="dark"
          prefixIcon={<ChevronBack />}
          disabled={isApplying}
          onClick={leave}
        >
          {t('back')}
        </TextButton>
      }
    >
      <Box direction="vertical" gap="SP4">
        {!isApplying && notice}
        <Content ladder={ladder} onLeave={leave} />
      </Box>
    </LadderLayout>
  );
}

function Content({ ladder, onLeave }: { ladder: ReviewStepProps['ladder']; onLeave: () => void }) {
  const { t } = useTranslation('ladderReview');
  const { draft, members, impact, offer, points, editor } = ladder;
  const { applying } = editor;
  if (applying.state?.phase === 'done' && !hasChanges(draft)) {
    return <DoneCard draft={draft} state={applying.state} onLeave={onLeave} />;
  }
  if (applying.state === null && !hasChanges(draft)) {
    return <PageEmpty title={t('nothing.title')} text={t('nothing.text')} />;
  }
  return (
    <ReviewView
      {...{ draft, members, impact }}
      offer={offer.data ?? null}
      note={<PointsNote points={points} />}
      apply={<ApplyCard {...{ draft, offer, applying }} />}
    />
  );
}
