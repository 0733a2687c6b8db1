import { SectionHelper } from '@wix/design-system';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { MatrixField } from '../../../components/form/matrix-field';
import { fillRest, isComplete } from '../../../components/form/matrix-rows';
import { AMOUNT_COLUMNS, type RuleFormOutput, type RuleFormValues } from './rule-form.schema';

type RuleMatrixProps = {
  form: UseFormReturn<RuleFormValues, unknown, RuleFormOutput>;
  tierName: (tierId: string | null) => string;
};

/** What each tier earns. */
export function RuleMatrix({ form, tierName }: RuleMatrixProps) {
  const { t } = useTranslation('rules');
  const { control, getValues, setValue } = form;
  const { errors, isSubmitted } = form.formState;
  const [type, rows] = useWatch({ control, name: ['type', 'rows'] });
  const columns = AMOUNT_COLUMNS[type];
  const complete = rows.filter((row) => isComplete(row, columns)).length;
  const hasTiers = rows.length > 1;
  const labels = { points: t('form.points'), moneyAmount: t('form.moneyAmount') };
  const fill = () => {
    setValue('rows', fillRest(getValues('rows'), columns), {
      shouldDirty: true,
      shouldValidate: isSubmitted,
    });
  };
  return (
    <>
      <MatrixField
        control={control}
        legend={hasTiers ? t('form.matrix') : t('form.matrixSingle')}
        hint={hasTiers ? t('form.matrixHint') : undefined}
        rowsLabel={t('form.tier')}
        rows={rows.map(({ tierId }) => ({ id: tierId, label: tierName(tierId || null) }))}
        columns={columns.map((key) => ({ key, label: labels[key] }))}
        cellName={(row, column) => `rows.${row}.${column}`}
        switchName={(row) => `rows.${row}.isOn`}
        offText={t('form.off')}
        fillRest={
          complete > 0 && complete < rows.length
            ? { label: t('form.fillRest'), onClick: fill }
            : null
        }
      />
      <RowsError message={errors.rows?.root?.message ?? errors.rows?.message} />
    </>
  );
}

/** What is wrong with the tiers together. */
function RowsError({ message }: { message: string | undefined }) {
  if (message === undefined) return null;
  return (
    <div role="alert">
      <SectionHelper skin="danger" size="small" fullWidth>
        {message}
      </SectionHelper>
    </div>
  );
}
