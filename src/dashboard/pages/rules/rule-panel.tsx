import { SidePanel } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection, type AsyncState } from '../../../components/async-section';
import { RecordPanel } from '../../../components/collection/record-panel';
import type { EarningRule } from '../../../domain/earning-rule';
import { toPanelStep, type RulePanelStep } from '../../../domain/rule-search';
import type { TiersProgram } from '../../../domain/tier';
import { FormSkeleton } from './form-skeleton';
import { RulePanelContent } from './rule-panel-content';

type RulePanelProps = {
  /** `rule` of the address. */
  step: string;
  state: AsyncState<[EarningRule[], TiersProgram]>;
  /** Goes to another step; an empty one closes the panel. */
  onOpen: (step: string) => void;
  onUnsaved: (isUnsaved: boolean) => void;
  onReturnFocus: () => void;
};

/** One rule beside the list: what is new begins with what customers do for it. */
export function RulePanel({ step, state, onOpen, onUnsaved, onReturnFocus }: RulePanelProps) {
  const { t } = useTranslation('rules');
  const at = toPanelStep(step);
  const rules = state.data?.[0] ?? [];
  return (
    <RecordPanel
      step={step}
      {...useHeading(at, rules)}
      closeLabel={t('panel.close')}
      onClose={() => {
        onOpen('');
      }}
      back={
        at.kind === 'create'
          ? {
              label: t('panel.back'),
              onClick: () => {
                onOpen('new');
              },
            }
          : undefined
      }
      onReturnFocus={onReturnFocus}
    >
      {state.data === undefined ? (
        <SidePanel.Content>
          <AsyncSection state={state} size="card" skeleton={<FormSkeleton />}>
            {() => null}
          </AsyncSection>
        </SidePanel.Content>
      ) : (
        <RulePanelContent
          step={at}
          rules={rules}
          ladder={state.data[1]}
          onOpen={onOpen}
          onUnsaved={onUnsaved}
        />
      )}
    </RecordPanel>
  );
}

function useHeading(step: RulePanelStep, rules: readonly EarningRule[]) {
  const { t } = useTranslation('rules');
  switch (step.kind) {
    case 'closed':
    case 'choose-trigger':
      return { title: t('picker.title') };
    case 'create':
      return { title: t('picker.title'), subtitle: t(`trigger.${step.trigger}.name`) };
    case 'edit':
      return { title: rules.find(({ id }) => id === step.ruleId)?.title ?? t('panel.loading') };
  }
}
