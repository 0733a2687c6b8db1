import { Box, Text } from '@wix/design-system';
import { useFormState, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { MatrixField, type MatrixColumn } from '../../../components/form/matrix-field';
import { fillRest, isComplete } from '../../../components/form/matrix-rows';
import type { EditableKind } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { tierIds } from '../../../domain/tier-coverage';
import type { PriceColumn, RewardControl, RewardFormValues } from './reward-form-values';
import { useRewardWords } from './use-reward-words';

type PriceMatrixProps = {
  control: RewardControl;
  tiers: TiersProgram;
  onFillRows: (rows: RewardFormValues['rows']) => void;
};

/** Cost and value for every tier. */
export function PriceMatrix({ control, tiers, onFillRows }: PriceMatrixProps) {
  const { t } = useTranslation('rewards');
  const { tierName } = useRewardWords(tiers);
  const [kind, rows] = useWatch({ control, name: ['kind', 'rows'] });
  const { errors } = useFormState({ control, name: 'rows' });
  const columns = useColumns(kind);
  const keys = columns.map(({ key }) => key);
  const complete = rows.filter((row) => isComplete(row, keys)).length;
  const refusal = errors.rows?.root?.message ?? errors.rows?.message;
  return (
    <Box direction="vertical" gap="SP2">
      <MatrixField
        control={control}
        legend={kind === 'FLEXIBLE' ? t('form.pricesFlexible') : t('form.prices')}
        rowsLabel={t('panel.tier')}
        rows={tierIds(tiers).map((tierId) => ({ id: tierId ?? 'base', label: tierName(tierId) }))}
        columns={columns}
        cellName={(row, column) => `rows.${row}.${column}` as const}
        switchName={(row) => `rows.${row}.isOn` as const}
        offText={t('form.tierOff')}
        fillRest={
          complete === 0 || complete === rows.length
            ? null
            : {
                label: t('form.fillRest'),
                onClick: () => {
                  onFillRows(fillRest<PriceColumn, RewardFormValues['rows'][number]>(rows, keys));
                },
              }
        }
      />
      {refusal !== undefined && (
        <div role="alert">
          <Text size="tiny" skin="error">
            {refusal}
          </Text>
        </div>
      )}
    </Box>
  );
}

function useColumns(kind: EditableKind): MatrixColumn<PriceColumn>[] {
  const { t } = useTranslation('rewards');
  const cost = { key: 'cost', label: t('form.costColumn') } as const;
  if (kind === 'FREE_SHIPPING') return [cost];
  return [
    cost,
    {
      key: 'value',
      label: t(`form.valueColumn.${kind}`),
      ...(kind === 'PERCENTAGE' && { suffix: '%' }),
    },
  ];
}
