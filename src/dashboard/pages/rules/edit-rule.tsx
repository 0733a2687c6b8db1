import { Box, SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../../../components/form/form-actions';
import { FormError } from '../../../components/form/form-error';
import { TwoVersions } from '../../../components/form/two-versions';
import type { EarningRule } from '../../../domain/earning-rule';
import { amountTypes, rulesOfSameTrigger, triggerOf } from '../../../domain/earning-trigger';
import type { TiersProgram } from '../../../domain/tier';
import { existingEntries } from '../../../domain/tier-coverage';
import { RuleFields } from './rule-fields';
import { RuleFormShell } from './rule-form-shell';
import { RuleRemoval } from './rule-removal';
import { ruleVersionFields } from './rule-versions';
import { useEditRule } from './use-edit-rule';
import { useRuleTexts } from './use-rule-texts';
import { WorkedExample } from './worked-example';

type EditRuleProps = {
  rule: EarningRule;
  rules: readonly EarningRule[];
  ladder: TiersProgram;
  onOpen: (step: string) => void;
  onUnsaved: (isUnsaved: boolean) => void;
};

/** A saved rule: its form, or the two versions when somebody else saved it meanwhile. */
export function EditRule({ rule, rules, ladder, onOpen, onUnsaved }: EditRuleProps) {
  const { t } = useTranslation('rules');
  const { t: tApp } = useTranslation('app');
  const { tierName } = useRuleTexts(ladder);
  const edited = useEditRule({ rule, ladder, onUnsaved });
  const { form } = edited;
  const trigger = triggerOf(rule);
  const [duplicate] = rulesOfSameTrigger(rule, rules);
  return (
    <RuleFormShell
      label={t('form.label')}
      onSubmit={edited.submit}
      footer={
        <FormActions isDirty={edited.isDirty} isSaving={edited.isSaving} onCancel={edited.cancel} />
      }
    >
      {edited.isComparing ? (
        <TwoVersions
          fields={ruleVersionFields({ t, tierName }, edited.theirs.rows)}
          versions={{ base: edited.base.values, mine: form.getValues(), theirs: edited.theirs }}
          onResolve={edited.resolve}
        />
      ) : (
        <Box direction="vertical" gap="SP5">
          {edited.hasMoved && (
            <div role="status">
              <SectionHelper
                skin="warning"
                fullWidth
                actionText={tApp('versions.compare')}
                onAction={edited.compare}
              >
                {tApp('versions.notice')}
              </SectionHelper>
            </div>
          )}
          {duplicate !== undefined && (
            <SectionHelper skin="warning" fullWidth>
              {t('flag.duplicate', { title: duplicate.title })}
            </SectionHelper>
          )}
          {namesGoneTiers(rule, ladder) && (
            <SectionHelper skin="warning" fullWidth>
              {t('form.goneTiers')}
            </SectionHelper>
          )}
          <RuleFields form={form} types={amountTypes(trigger)} tierName={tierName} canBePaused />
          <WorkedExample control={form.control} trigger={trigger} tierName={tierName} />
          {edited.error !== null && <FormError error={edited.error} />}
          <RuleRemoval
            rule={rule}
            rules={rules}
            onDecided={() => {
              onUnsaved(false);
              onOpen('');
            }}
          />
        </Box>
      )}
    </RuleFormShell>
  );
}

function namesGoneTiers({ amounts }: EarningRule, ladder: TiersProgram): boolean {
  const perTier = amounts?.perTier ?? [];
  return existingEntries<{ tierId: string | null }>(ladder, perTier).length < perTier.length;
}
