import { Box, Button, SectionHelper, Text } from '@wix/design-system';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AsyncState } from '../../../components/async-section';
import { SectionCard } from '../../../components/section-card';
import { useTakeLostFocus } from '../../../components/use-take-lost-focus';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { planLadderChange } from '../../../domain/ladder/plan';
import { findFlaws } from '../../../domain/ladder/validate-draft';
import { useFormat } from '../../../i18n/use-format';
import type { AppliedStep, ApplyState } from '../../data/tiers/apply-ladder';
import type { LadderApplying } from '../../data/tiers/use-apply-ladder';
import { ApplySteps } from './apply-steps';
import type { Offer } from './offer';
import { OfferSection } from './offer-section';
import { useStopTexts } from './use-stop-texts';

type ApplyCardProps = { draft: LadderDraft; offer: AsyncState<Offer>; applying: LadderApplying };

/** Applies the draft, step by step. It stops at the first that fails, and says what was done and what was not. */
export function ApplyCard({ draft, offer, applying }: ApplyCardProps) {
  const { t } = useTranslation('ladderReview');
  const { state, apply } = applying;
  const start = () => void apply(draft);
  return (
    <SectionCard title={t('apply.title')}>
      <OfferSection offer={offer}>
        {(known) => {
          const plan = toSteps(draft, known);
          return (
            <Box direction="vertical" gap="SP4">
              {state === null || state.phase === 'done' ? (
                <Ready draft={draft} steps={plan} onApply={start} />
              ) : (
                <UnderWay
                  draft={draft}
                  // Until it has looked at what there is now, it goes by the plan that was shown.
                  state={state.steps.length === 0 ? { ...state, steps: plan } : state}
                  onStop={applying.stop}
                  onContinue={start}
                />
              )}
            </Box>
          );
        }}
      </OfferSection>
    </SectionCard>
  );
}

/** What the draft still has to do, by what was read last. */
function toSteps(draft: LadderDraft, offer: Offer): AppliedStep[] {
  const plan = planLadderChange({ program: draft.base, ...offer }, draft);
  return plan.map((step) => ({ step, state: 'waiting', problems: [] }));
}

type ReadyProps = { draft: LadderDraft; steps: AppliedStep[]; onApply: () => void };

function Ready({ draft, steps, onApply }: ReadyProps) {
  const { t } = useTranslation('ladderReview');
  const format = useFormat();
  return (
    <>
      <Text size="small">
        {t('apply.ready', { count: steps.length, amount: format.number(steps.length) })}
      </Text>
      <ApplySteps steps={steps} draft={draft} />
      <Box align="right">
        <Button disabled={findFlaws(draft).length > 0} onClick={onApply}>
          {t('apply.apply')}
        </Button>
      </Box>
    </>
  );
}

type UnderWayProps = {
  draft: LadderDraft;
  state: Exclude<ApplyState, { phase: 'done' }>;
  onStop: () => void;
  onContinue: () => void;
};

function UnderWay({ draft, state, onStop, onContinue }: UnderWayProps) {
  const { t } = useTranslation('ladderReview');
  const [isStopping, setIsStopping] = useState(false);
  if (state.phase === 'running') {
    return (
      <>
        <Running />
        <ApplySteps steps={state.steps} draft={draft} />
        <Box align="right">
          <Button
            priority="secondary"
            disabled={isStopping}
            onClick={() => {
              setIsStopping(true);
              onStop();
            }}
          >
            {isStopping ? t('apply.stopping') : t('apply.pause')}
          </Button>
        </Box>
      </>
    );
  }
  return (
    <>
      <Stopped draft={draft} state={state} />
      <ApplySteps steps={state.steps} draft={draft} />
      <Box align="right">
        <Button
          disabled={state.reason.kind === 'flawed'}
          onClick={() => {
            setIsStopping(false);
            onContinue();
          }}
        >
          {t('apply.continue')}
        </Button>
      </Box>
    </>
  );
}

function Running() {
  const { t } = useTranslation('ladderReview');
  const notice = useTakeLostFocus();
  return (
    <div ref={notice} role="status" tabIndex={-1}>
      <Text size="small">{t('apply.running')}</Text>
    </div>
  );
}

type StoppedProps = {
  draft: LadderDraft;
  state: Extract<ApplyState, { phase: 'stopped' }>;
};

function Stopped({ draft, state }: StoppedProps) {
  const { t } = useTranslation('ladderReview');
  const format = useFormat();
  const describe = useStopTexts(draft);
  const outcome = useTakeLostFocus();
  const { steps } = state;
  const done = steps.filter((step) => step.state === 'done').length;
  return (
    <div ref={outcome} role="alert" tabIndex={-1}>
      <SectionHelper
        skin="warning"
        fullWidth
        title={t('apply.stoppedTitle', {
          done: format.number(done),
          total: format.number(steps.length),
        })}
      >
        <Box direction="vertical" gap="SP1">
          {describe(state).map((text) => (
            <Text key={text} size="small" overflowWrap="anywhere">
              {text}
            </Text>
          ))}
        </Box>
      </SectionHelper>
    </div>
  );
}
