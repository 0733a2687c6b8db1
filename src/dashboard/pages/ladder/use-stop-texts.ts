import { useTranslation } from 'react-i18next';
import { asWriteError, errorText } from '../../../components/error-text';
import type { AppError } from '../../../domain/errors';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { isPlanWithoutTiers } from '../../../domain/ladder/plan-without-tiers';
import { useFormat } from '../../../i18n/use-format';
import type { AppliedStep, ApplyState, StopReason } from '../../data/tiers/apply-ladder';
import { useFlawTexts } from './use-flaw-texts';
import { useForeignTexts } from './use-foreign-texts';

type Stopped = Extract<ApplyState, { phase: 'stopped' }>;

/** Why applying stopped, what others changed, and what remains, in sentences. */
export function useStopTexts(draft: LadderDraft): (state: Stopped) => string[] {
  const { t } = useTranslation('ladderReview');
  const { t: tErrors } = useTranslation('errors');
  const format = useFormat();
  const flawText = useFlawTexts(draft);
  const foreignTexts = useForeignTexts();

  const describeError = (error: AppError, steps: readonly AppliedStep[]): string => {
    if (isPlanWithoutTiers(error)) return t('apply.planMissing');
    if (error.kind === 'conflict') return t('apply.conflict');
    // Reading may have failed as well, or have shown that the step was not done: then there is no doubt.
    const isInDoubt = steps.some(({ state }) => state === 'unknown');
    return errorText(tErrors, isInDoubt ? asWriteError(error) : error).nextStep;
  };
  const describeReason = (reason: StopReason, steps: readonly AppliedStep[]): string[] => {
    switch (reason.kind) {
      case 'paused':
        return [t('apply.stoppedByOwner')];
      case 'failed':
        return [describeError(reason.error, steps)];
      case 'incomplete':
        return [t('apply.itemsFailed')];
      case 'moved':
        return [t('apply.conflict')];
      case 'flawed':
        return [t('apply.flawed'), ...reason.flaws.map(flawText)];
    }
  };
  return ({ reason, steps, foreign, remaining }) => [
    ...describeReason(reason, steps),
    ...foreignTexts(foreign),
    ...(remaining === null || remaining.length === 0
      ? []
      : [
          t('apply.remaining', {
            count: remaining.length,
            amount: format.number(remaining.length),
          }),
        ]),
  ];
}
