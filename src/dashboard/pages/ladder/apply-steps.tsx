import { Loader, Text } from '@wix/design-system';
import {
  StatusAlertFilledSmall,
  StatusCompleteFilledSmall,
  StatusWarningFilledSmall,
  TimeSmall,
} from '@wix/wix-ui-icons-common';
import { useTranslation } from 'react-i18next';
import type { LadderDraft } from '../../../domain/ladder/draft';
import type { AppliedStep, StepState } from '../../data/tiers/apply-ladder';
import styles from './apply-steps.module.css';
import { useStepTexts } from './use-step-texts';

type ApplyStepsProps = { steps: readonly AppliedStep[]; draft: LadderDraft };

/** The steps in the order in which they are done, and how far each has come. */
export function ApplySteps({ steps, draft }: ApplyStepsProps) {
  const { t } = useTranslation('ladderReview');
  const describe = useStepTexts(draft);
  return (
    <ol className={styles['steps']} aria-label={t('apply.steps')}>
      {steps.map(({ step, state, problems }, index) => (
        // Steps are never reordered, and two of them may read the same.
        <li key={index} className={styles['step']} data-state={state}>
          <span className={styles['icon']} role="img" aria-label={t(`apply.state.${state}`)}>
            <StateIcon state={state} />
          </span>
          <div>
            <Text size="small" secondary={state === 'waiting'} overflowWrap="anywhere">
              {describe(step)}
            </Text>
            {problems.map(({ name }) => (
              <Text key={name} size="tiny" skin="error" tagName="p" overflowWrap="anywhere">
                {t('apply.itemFailed', { name })}
              </Text>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StateIcon({ state }: { state: StepState }) {
  switch (state) {
    case 'waiting':
      return <TimeSmall />;
    case 'running':
      return <Loader size="tiny" />;
    case 'done':
      return <StatusCompleteFilledSmall />;
    case 'failed':
      return <StatusAlertFilledSmall />;
    case 'unknown':
      return <StatusWarningFilledSmall />;
  }
}
