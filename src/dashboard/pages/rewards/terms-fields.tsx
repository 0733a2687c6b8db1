import { Box, Checkbox } from '@wix/design-system';
import { useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DecimalField } from '../../../components/form/decimal-field';
import { IntegerField } from '../../../components/form/integer-field';
import { RadioField } from '../../../components/form/radio-field';
import { SelectField } from '../../../components/form/select-field';
import { TextField } from '../../../components/form/text-field';
import {
  canBeSubscribed,
  hasCycles,
  needsItem,
  SCOPE_CHOICES,
  toScope,
} from '../../../domain/coupon-scope';
import { isOneItemAnyway, type RewardControl, type RewardFormValues } from './reward-form-values';

type TermsFieldsProps = {
  control: RewardControl;
  /** The scope is one that this app cannot make, but can leave as it is. */
  hasOtherScope: boolean;
};

/** What coupons are for. Only what applies is in sight. */
export function TermsFields({ control, hasOtherScope }: TermsFieldsProps) {
  const { t } = useTranslation('rewards');
  const [kind, limit, scope] = useWatch({ control, name: ['kind', 'limit', 'scope'] });
  return (
    <Box direction="vertical" gap="SP4">
      <RadioField
        control={control}
        name="limit"
        label={t('form.limit')}
        choices={[
          { id: 'anything', label: t('form.limitSubtotal') },
          { id: 'subtotal', label: t('form.limitMinimum') },
          { id: 'scope', label: t('form.limitScope') },
        ]}
      />
      {limit === 'subtotal' && (
        <DecimalField
          control={control}
          name="minimumSubtotal"
          label={t('form.minimumSubtotal')}
          required
        />
      )}
      {limit === 'scope' && <ScopeFields control={control} hasOtherScope={hasOtherScope} />}
      {kind !== 'FREE_SHIPPING' && !isOneItemAnyway({ limit, scope }) && (
        <Check control={control} name="limitedToOneItem" label={t('form.limitedToOneItem')} />
      )}
      <SubscriptionFields control={control} />
    </Box>
  );
}

function ScopeFields({ control, hasOtherScope }: TermsFieldsProps) {
  const { t } = useTranslation('rewards');
  const scope = useWatch({ control, name: 'scope' });
  return (
    <>
      <SelectField
        control={control}
        name="scope"
        label={t('form.scope')}
        choices={[...SCOPE_CHOICES, ...(hasOtherScope ? (['other'] as const) : [])].map((id) => ({
          id,
          label: t(`scope.${id}`),
        }))}
      />
      {isItem(scope) && (
        <TextField
          control={control}
          name="entityId"
          label={t(`form.entityId.${scope}`)}
          hint={t('form.entityIdHint')}
          required
        />
      )}
    </>
  );
}

type ItemScope = 'product' | 'collection' | 'service' | 'event' | 'ticket' | 'plan';

function isItem(scope: RewardFormValues['scope']): scope is ItemScope {
  return scope !== 'other' && needsItem(scope);
}

function SubscriptionFields({ control }: { control: RewardControl }) {
  const { t } = useTranslation('rewards');
  const [limit, scope, isOn] = useWatch({
    control,
    name: ['limit', 'scope', 'appliesToSubscriptions'],
  });
  const covered = limit === 'scope' && scope !== 'other' ? toScope(scope, '') : null;
  if (covered !== null && !canBeSubscribed(covered)) return null;
  return (
    <>
      <Check
        control={control}
        name="appliesToSubscriptions"
        label={t('form.appliesToSubscriptions')}
      />
      {isOn && covered !== null && hasCycles(covered) && (
        <IntegerField
          control={control}
          name="cycles"
          label={t('form.cycles')}
          hint={t('form.cyclesHint')}
        />
      )}
    </>
  );
}

type CheckProps = {
  control: RewardControl;
  name: 'limitedToOneItem' | 'appliesToSubscriptions';
  label: string;
};

function Check({ control, name, label }: CheckProps) {
  const {
    field: { value, onChange },
    fieldState: { error },
  } = useController({ control, name });
  return (
    <Checkbox
      checked={value}
      onChange={onChange}
      hasError={error !== undefined}
      {...(error?.message !== undefined && { tooltipContent: error.message })}
    >
      {label}
    </Checkbox>
  );
}
