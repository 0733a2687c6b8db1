import { Box, Text } from '@wix/design-system';
import { useFormState, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../../components/form/radio-field';
import { TextField } from '../../../components/form/text-field';
import { ToggleField } from '../../../components/form/toggle-field';
import { REWARD_LIMITS } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { PriceMatrix } from './price-matrix';
import type { RewardControl, RewardFormValues } from './reward-form-values';
import { TermsFields } from './terms-fields';

type RewardFieldsProps = {
  control: RewardControl;
  tiers: TiersProgram;
  /** A reward that is there already keeps its kind. */
  isNew: boolean;
  /** Its scope is one that this app cannot make. */
  hasOtherScope: boolean;
  /** Replaces what is typed into the rows of the matrix. */
  onFillRows: (rows: RewardFormValues['rows']) => void;
};

const KINDS = ['FIXED_AMOUNT', 'PERCENTAGE', 'FREE_SHIPPING', 'FLEXIBLE'] as const;

/** What a reward is called, gives and costs, and what its coupons are for. */
export function RewardFields(props: RewardFieldsProps) {
  const { control, tiers, isNew, hasOtherScope, onFillRows } = props;
  const { t } = useTranslation('rewards');
  const kind = useWatch({ control, name: 'kind' });
  return (
    <Box direction="vertical" gap="SP5">
      {isNew ? (
        <RadioField
          control={control}
          name="kind"
          label={t('form.kind')}
          hint={t(`kindHint.${kind}`)}
          choices={KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
        />
      ) : (
        <LockedKind control={control} />
      )}
      <TextField
        control={control}
        name="name"
        label={t('form.name')}
        hint={t('form.nameHint')}
        maxLength={REWARD_LIMITS.nameLength}
        required
      />
      <PriceMatrix control={control} tiers={tiers} onFillRows={onFillRows} />
      {kind !== 'FLEXIBLE' && <TermsFields control={control} hasOtherScope={hasOtherScope} />}
      <ToggleField control={control} name="active" label={t('form.active')} />
    </Box>
  );
}

function LockedKind({ control }: { control: RewardControl }) {
  const { t } = useTranslation('rewards');
  const kind = useWatch({ control, name: 'kind' });
  const { errors } = useFormState({ control, name: 'kind' });
  return (
    <Box direction="vertical">
      <Text size="small" weight="normal">
        {t(`kind.${kind}`)}
      </Text>
      {errors.kind?.message === undefined ? (
        <Text size="tiny" secondary>
          {t('form.kindLocked')}
        </Text>
      ) : (
        <Text size="tiny" skin="error">
          {errors.kind.message}
        </Text>
      )}
    </Box>
  );
}
