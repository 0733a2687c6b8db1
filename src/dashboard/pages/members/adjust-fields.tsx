import { Box } from '@wix/design-system';
import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { IntegerField } from '../../../components/form/integer-field';
import { RadioField } from '../../../components/form/radio-field';
import { TextField } from '../../../components/form/text-field';
import { MAX_REASON_LENGTH } from '../../../domain/adjustment';
import { useFormat } from '../../../i18n/use-format';
import { ADJUST_KINDS, type AdjustFormOutput, type AdjustFormValues } from './adjust-form.schema';

type AdjustFieldsProps = {
  control: Control<AdjustFormValues, unknown, AdjustFormOutput>;
  isLocked: boolean;
};

/** What to do, with how many points, and why. */
export function AdjustFields({ control, isLocked }: AdjustFieldsProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const kind = useWatch({ control, name: 'kind' });
  return (
    <Box direction="vertical" gap="SP4">
      <RadioField
        control={control}
        name="kind"
        label={t('adjust.kindLabel')}
        direction="horizontal"
        disabled={isLocked}
        choices={ADJUST_KINDS.map((id) => ({ id, label: t(`adjust.kind.${id}`) }))}
      />
      <IntegerField
        control={control}
        name="amount"
        label={t(`adjust.amountLabel.${kind}`, { unit: toTitle(format.pointsUnit) })}
        required
        disabled={isLocked}
      />
      <TextField
        control={control}
        name="reason"
        label={t('adjust.reason')}
        placeholder={t('adjust.reasonPlaceholder')}
        maxLength={MAX_REASON_LENGTH}
        required={kind !== 'add'}
        disabled={isLocked}
      />
    </Box>
  );
}

/** A word that begins a label. */
function toTitle(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
