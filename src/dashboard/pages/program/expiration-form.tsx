import { Box, Cell, Layout, Text } from '@wix/design-system';
import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { FormActions } from '../../../components/form/form-actions';
import { FormError } from '../../../components/form/form-error';
import { IntegerField } from '../../../components/form/integer-field';
import { MovedOnNotice } from '../../../components/form/moved-on-notice';
import { ToggleField } from '../../../components/form/toggle-field';
import type { PointsExpiration } from '../../../domain/program';
import { useFormat } from '../../../i18n/use-format';
import { expirationSchema, type ExpirationValues } from './expiration-form.schema';
import { useExpirationForm } from './use-expiration-form';

type ExpirationFormProps = { expiration: PointsExpiration; outstanding: number | undefined };
type ExpirationControl = Control<
  ExpirationValues,
  unknown,
  z.output<ReturnType<typeof expirationSchema>>
>;

/** On or off, after how long, how much; and underneath, what that means in a sentence. */
export function ExpirationForm({ expiration, outstanding }: ExpirationFormProps) {
  const { t } = useTranslation('program');
  const edited = useExpirationForm(expiration, outstanding);
  const { control } = edited.form;
  const { error } = edited;
  return (
    <form noValidate onSubmit={(event) => void edited.submit(event)}>
      <Box direction="vertical" gap="SP4">
        {edited.hasMovedOn && (
          <MovedOnNotice onLoadSaved={edited.loadSaved} onKeepMine={edited.keepMine} />
        )}
        <ToggleField control={control} name="enabled" label={t('expiration.enabled')} />
        <Layout>
          <Cell span={6}>
            <IntegerField control={control} name="months" label={t('expiration.months')} />
          </Cell>
          <Cell span={6}>
            <IntegerField
              control={control}
              name="percentage"
              label={t('expiration.percentage')}
              suffix="%"
            />
          </Cell>
        </Layout>
        <ExpirationSummary control={control} />
        {error !== null && <FormError error={error} />}
        <FormActions isDirty={edited.isDirty} isSaving={edited.isSaving} onCancel={edited.cancel} />
      </Box>
    </form>
  );
}

function ExpirationSummary({ control }: { control: ExpirationControl }) {
  const { t } = useTranslation('program');
  const format = useFormat();
  const parsed = expirationSchema(t).safeParse(useWatch({ control }));
  if (!parsed.success) return null;
  const { enabled, months, percentage } = parsed.data;
  return (
    <Text size="small">
      {enabled
        ? t('expiration.summary', { count: months, percentage: format.percent(percentage) })
        : t('expiration.offSummary')}
    </Text>
  );
}
