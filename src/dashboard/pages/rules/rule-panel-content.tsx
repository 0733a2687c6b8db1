import { SidePanel } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PageEmpty } from '../../../components/page-empty';
import type { EarningRule } from '../../../domain/earning-rule';
import type { RulePanelStep } from '../../../domain/rule-search';
import type { TiersProgram } from '../../../domain/tier';
import { CreateRule } from './create-rule';
import { EditRule } from './edit-rule';
import { TriggerPicker } from './trigger-picker';

type RulePanelContentProps = {
  step: RulePanelStep;
  rules: readonly EarningRule[];
  ladder: TiersProgram;
  onOpen: (step: string) => void;
  onUnsaved: (isUnsaved: boolean) => void;
};

/** What the panel holds once rules and tiers are known. */
export function RulePanelContent(props: RulePanelContentProps) {
  const { step, rules, ladder, onOpen, onUnsaved } = props;
  switch (step.kind) {
    case 'closed':
      return null;
    case 'choose-trigger':
      return <TriggerPicker rules={rules} onOpen={onOpen} />;
    case 'create':
      return <CreateRule trigger={step.trigger} {...{ rules, ladder, onOpen, onUnsaved }} />;
    case 'edit': {
      const rule = rules.find(({ id }) => id === step.ruleId);
      return rule === undefined ? (
        <RuleGone />
      ) : (
        <EditRule rule={rule} {...{ rules, ladder, onOpen, onUnsaved }} />
      );
    }
  }
}

function RuleGone() {
  const { t } = useTranslation('rules');
  return (
    <SidePanel.Content>
      <PageEmpty title={t('panel.goneTitle')} text={t('panel.goneText')} />
    </SidePanel.Content>
  );
}
