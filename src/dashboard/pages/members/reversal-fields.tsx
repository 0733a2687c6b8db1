import { Box, Text } from '@wix/design-system';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../components/form/text-field';
import { MAX_REVERSAL_REASON_LENGTH } from '../../../domain/adjustment';
import type { Transaction } from '../../../domain/transaction';
import type { AdjustFormOutput, AdjustFormValues } from './adjust-form.schema';
import { EntrySummary } from './entry-summary';

type ReversalFieldsProps = {
  control: Control<AdjustFormValues, unknown, AdjustFormOutput>;
  entry: Transaction;
  isLocked: boolean;
};

/** Which entry is taken back, and why. */
export function ReversalFields({ control, entry, isLocked }: ReversalFieldsProps) {
  const { t } = useTranslation('members');
  // The amount is settled by the entry, but a balance that moved on may not allow it any more.
  const { fieldState } = useController({ control, name: 'amount' });
  const isOfOrder = entry.cause.type === 'EARN' && entry.cause.orderId !== null;
  return (
    <Box direction="vertical" gap="SP4">
      <Box direction="vertical" gap="SP1">
        <Text size="small" secondary>
          {t('reversal.entry')}
        </Text>
        <EntrySummary transaction={entry} />
        {fieldState.error && (
          <Text size="small" skin="error">
            {fieldState.error.message}
          </Text>
        )}
        {isOfOrder && <Text size="small">{t('reversal.ofOrder')}</Text>}
      </Box>
      <TextField
        control={control}
        name="reason"
        label={t('adjust.reasonLabel.reversal')}
        placeholder={t('adjust.reasonPlaceholder.reversal')}
        maxLength={MAX_REVERSAL_REASON_LENGTH}
        disabled={isLocked}
      />
    </Box>
  );
}
