import { Box, Button, SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../../components/section-card';
import { useTakeLostFocus } from '../../../components/use-take-lost-focus';
import type { LadderDraft } from '../../../domain/ladder/draft';
import type { ApplyState } from '../../data/tiers/apply-ladder';
import { ApplySteps } from './apply-steps';

type DoneCardProps = {
  draft: LadderDraft;
  state: Extract<ApplyState, { phase: 'done' }>;
  onLeave: () => void;
};

/** Everything is applied: what was done, and the way back. */
export function DoneCard({ draft, state, onLeave }: DoneCardProps) {
  const { t } = useTranslation('ladderReview');
  const outcome = useTakeLostFocus();
  return (
    <SectionCard title={t('apply.title')}>
      <Box direction="vertical" gap="SP4">
        <div ref={outcome} role="status" tabIndex={-1}>
          <SectionHelper skin="success" fullWidth title={t('apply.done')}>
            {t('apply.doneText')}
          </SectionHelper>
        </div>
        <ApplySteps steps={state.steps} draft={draft} />
        <Box>
          <Button onClick={onLeave}>{t('back')}</Button>
        </Box>
      </Box>
    </SectionCard>
  );
}
