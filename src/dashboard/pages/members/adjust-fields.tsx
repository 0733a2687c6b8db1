import { Box } from '@wix/design-system';
import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { IntegerField } from '../../../components/form/integer-field';
import { RadioField } from '../../../components/form/radio-field';
import { TextField } from '../../../components/form/text-field';
import { MANUAL_INTENTS } from '../../../domain/adjustment-marker';
import {
  KINDS_OF,
  maxReasonLength,
  needsReason,
  type AdjustFormOutput,
  type AdjustFormValues,
} from './adjust-form.schema';

type AdjustFieldsProps = {
  control: Control<AdjustFormValues, unknown, AdjustFormOutput>;
  isLocked: boolean;
};

/** What for, what to do, with how many points, and why. */
export function AdjustFields({ control, isLocked }: AdjustFieldsProps) {
  const { t } = useTranslation('members');
  const [intent, kind] = useWatch({ control, name: ['intent', 'kind'] });
  const kinds = KINDS_OF[intent];
  return (
    <Box direction="vertical" gap="SP4">
      <RadioField
        control={control}
        name="intent"
        label={t('adjust.intentLabel')}
        hint={t('adjust.intentHint')}
        disabled={isLocked}
        choices={MANUAL_INTENTS.map((id) => ({ id, label: t(`adjust.intent.${id}`) }))}
      />
      {kinds.length > 1 && (
        <RadioField
          control={control}
          name="kind"
          label={t('adjust.kindLabel')}
          direction="horizontal"
          disabled={isLocked}
          choices={kinds.map((id) => ({ id, label: t(`adjust.kind.${id}`) }))}
        />
      )}
      <IntegerField
        control={control}
        name="amount"
        label={t(`adjust.amountLabel.${kind}`)}
        required
        disabled={isLocked}
      />
      <TextField
        control={control}
        name="reason"
        label={t(`adjust.reasonLabel.${intent}`)}
        placeholder={t(`adjust.reasonPlaceholder.${intent}`)}
        maxLength={maxReasonLength(intent)}
        required={needsReason({ intent, kind })}
        disabled={isLocked}
      />
    </Box>
  );
}
