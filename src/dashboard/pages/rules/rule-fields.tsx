import { Box } from '@wix/design-system';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../../components/form/radio-field';
import { TextField } from '../../../components/form/text-field';
import { ToggleField } from '../../../components/form/toggle-field';
import { MAX_TITLE_LENGTH, type EarningAmounts } from '../../../domain/earning-rule';
import type { RuleFormOutput, RuleFormValues } from './rule-form.schema';
import { RuleMatrix } from './rule-matrix';

type RuleForm = UseFormReturn<RuleFormValues, unknown, RuleFormOutput>;

type RuleFieldsProps = {
  form: RuleForm;
  /** How the trigger can give points. */
  types: readonly EarningAmounts['type'][];
  tierName: (tierId: string | null) => string;
  /** Whether it can be said here if the rule is active. */
  canBePaused: boolean;
};

/** What a rule is called, what it gives in every tier, and whether. */
export function RuleFields({ form, types, tierName, canBePaused }: RuleFieldsProps) {
  const { t } = useTranslation('rules');
  const { control } = form;
  return (
    <Box direction="vertical" gap="SP4">
      <TextField
        control={control}
        name="title"
        label={t('form.title')}
        hint={t('form.titleHint')}
        maxLength={MAX_TITLE_LENGTH}
        required
      />
      {types.length > 1 && (
        <RadioField
          control={control}
          name="type"
          label={t('form.type')}
          choices={types.map((id) => ({ id, label: t(`form.types.${id}`) }))}
        />
      )}
      <RuleMatrix form={form} tierName={tierName} />
      {canBePaused && <ToggleField control={control} name="isActive" label={t('form.isActive')} />}
    </Box>
  );
}
