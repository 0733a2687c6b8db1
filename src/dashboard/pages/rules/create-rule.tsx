import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { applyViolations, toFormError } from '../../../components/form/apply-violations';
import { FormActions } from '../../../components/form/form-actions';
import type { EarningRule } from '../../../domain/earning-rule';
import {
  amountTypes,
  EARNING_TRIGGERS,
  triggerOf,
  type CreatableTrigger,
} from '../../../domain/earning-trigger';
import type { TiersProgram } from '../../../domain/tier';
import { inDoubtOf } from '../../data/create-once';
import { showSuccess } from '../../app/toasts';
import { createRule } from '../../data/rules/mutations';
import { ruleQueries } from '../../data/rules/queries';
import { RuleFields } from './rule-fields';
import { RuleFormShell } from './rule-form-shell';
import { RuleRefusal } from './rule-refusal';
import { ruleViolationTexts } from './rule-violations';
import { useNewRuleForm } from './use-new-rule-form';
import { useRuleTexts } from './use-rule-texts';
import { WorkedExample } from './worked-example';

type CreateRuleProps = {
  trigger: CreatableTrigger;
  rules: readonly EarningRule[];
  ladder: TiersProgram;
  onOpen: (step: string) => void;
  onUnsaved: (isUnsaved: boolean) => void;
};

/** A new rule for what was chosen before. Every tier is there from the start. */
export function CreateRule({ trigger, rules, ladder, onOpen, onUnsaved }: CreateRuleProps) {
  const { t } = useTranslation('rules');
  const queryClient = useQueryClient();
  const { tierName } = useRuleTexts(ladder);
  const { form, markSaved } = useNewRuleForm({ trigger, ladder, onUnsaved });
  const creating = useMutation(createRule());
  const isCustom = EARNING_TRIGGERS[trigger].origin === 'custom';
  const toTexts = () => ruleViolationTexts(t, form.getValues('rows'));

  const submit = form.handleSubmit((rule) => {
    creating.mutate(
      {
        draft: { trigger, ...rule },
        knownIds: rules.map(({ id }) => id),
        inDoubt: inDoubtOf(creating),
      },
      {
        onSuccess: (created) => {
          markSaved();
          showSuccess(t('form.created', { title: created.title }));
          onOpen(created.id);
        },
        onError: ({ detail }) => {
          applyViolations(detail, toTexts(), form.setError);
          // Perhaps somebody else was faster: then the list knows the rule that is in the way.
          void queryClient.invalidateQueries({ queryKey: ruleQueries.all() });
        },
      },
    );
  });
  return (
    <RuleFormShell
      label={t('form.label')}
      onSubmit={submit}
      footer={
        <FormActions
          isDirty
          isSaving={creating.isPending}
          saveLabel={t('form.create')}
          onCancel={() => {
            onUnsaved(false);
            onOpen('');
          }}
        />
      }
    >
      <Box direction="vertical" gap="SP5">
        <RuleFields
          form={form}
          types={amountTypes(trigger)}
          tierName={tierName}
          canBePaused={!isCustom}
        />
        {isCustom && (
          <Text size="small" secondary>
            {t('form.startsActive')}
          </Text>
        )}
        <WorkedExample control={form.control} trigger={trigger} tierName={tierName} />
        <RuleRefusal
          error={toFormError(creating.error, toTexts())}
          inTheWay={rules.find((rule) => triggerOf(rule) === trigger)}
          onOpen={onOpen}
        />
      </Box>
    </RuleFormShell>
  );
}
