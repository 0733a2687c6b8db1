import { Box, Button, Text } from '@wix/design-system';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { IntegerField } from '../../../../components/form/integer-field';
import { flexibleDiscount } from '../../../../domain/redemption';
import type { RewardPrice } from '../../../../domain/reward';
import { useFormat } from '../../../../i18n/use-format';
import classes from './spend-field.module.css';

type SpendFieldProps = {
  form: UseFormReturn<{ points: string }>;
  price: RewardPrice;
  /** What can be spent on this checkout, both ends included; empty when the maximum is smaller. */
  range: { min: number; max: number };
  /** What is to be paid before points. */
  total: number;
};

/** How many points to spend: by slider, number or "all", with the money they make. */
export function SpendField({ form, price, range, total }: SpendFieldProps) {
  const { t } = useTranslation('redeem');
  const format = useFormat();
  const typed = useWatch({ control: form.control, name: 'points' });
  const points = /^\d+$/.test(typed.trim()) ? Number(typed) : 0;
  const spend = (value: number) => {
    form.setValue('points', String(value));
    form.clearErrors();
  };
  const isSpendable = range.max >= range.min;
  const discount = points <= range.max ? flexibleDiscount(price, points) : null;
  return (
    <Box direction="vertical" gap="SP2">
      <IntegerField
        control={form.control}
        name="points"
        label={t('spend.label')}
        hint={
          isSpendable
            ? t('spend.hint', { max: format.points(range.max) })
            : t('spend.tooLittle', { points: format.points(range.min) })
        }
        required
      />
      {isSpendable && (
        <Box gap="SP3" verticalAlign="middle">
          <input
            type="range"
            className={classes['slider']}
            aria-label={t('spend.slider')}
            aria-valuetext={format.points(points)}
            min={0}
            max={range.max}
            value={Math.min(points, range.max)}
            onChange={({ target }) => {
              spend(Number(target.value));
            }}
          />
          <Button
            size="small"
            priority="secondary"
            onClick={() => {
              spend(range.max);
            }}
          >
            {t('spend.all')}
          </Button>
        </Box>
      )}
      <div aria-live="polite">
        {discount !== null && discount > 0 && (
          <Text size="small" weight="bold">
            {t('spend.gives', {
              points: format.points(points),
              money: format.money(discount),
              total: format.money(total - discount),
            })}
          </Text>
        )}
      </div>
    </Box>
  );
}
