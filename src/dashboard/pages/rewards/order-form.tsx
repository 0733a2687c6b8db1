import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { Box, Button, TextButton } from '@wix/design-system';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { DecimalField } from '../../../components/form/decimal-field';
import { decimalText } from '../../../components/form/decimal-text';
import { useReturnFocus } from '../../../components/use-return-focus';
import type { EarnBasis } from '../../../domain/economics/typical-order';
import { useFormat } from '../../../i18n/use-format';
import { sayTypicalOrder } from '../../data/economics/typical-order';

type OrderFormProps = { basis: EarnBasis; onLeave: () => void; onReturnFocus: () => void };

const RANGE = { min: 0.01, max: 1_000_000 };

/** Says what a typical order costs, where the ledger cannot tell or the owner knows better. */
export function OrderForm({ basis: { rule, order }, onLeave, onReturnFocus }: OrderFormProps) {
  const { t } = useTranslation('rewards');
  const { t: tApp } = useTranslation('app');
  const format = useFormat();
  const saying = useMutation(sayTypicalOrder(rule.id));
  const message = t('basis.refused', { max: format.number(RANGE.max) });
  const form = useForm({
    defaultValues: { spend: order === null ? '' : String(order.spend) },
    resolver: zodResolver(z.object({ spend: decimalText({ ...RANGE, decimals: 2, message }) })),
  });
  const { setFocus } = form;
  const say = (spend: number | null) => {
    saying.mutate(spend, { onSuccess: onLeave });
  };

  // Synchronises with the browser's focus: whoever opens this has a number in mind.
  useEffect(() => {
    setFocus('spend');
  }, [setFocus]);
  useReturnFocus(onReturnFocus);

  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit(({ spend }) => say(Number(spend)))(event)}
    >
      <Box gap="SP3" verticalAlign="top">
        <Box width="280px" direction="vertical">
          <DecimalField
            control={form.control}
            name="spend"
            label={t('basis.label')}
            hint={t('basis.hint')}
          />
        </Box>
        <Box gap="SP2" verticalAlign="middle" paddingTop="24px">
          <Button type="submit" size="small">
            {t('basis.apply')}
          </Button>
          <Button size="small" priority="secondary" onClick={onLeave}>
            {tApp('actions.cancel')}
          </Button>
          {order?.orders === null && (
            <TextButton size="small" onClick={() => say(null)}>
              {t('basis.forget')}
            </TextButton>
          )}
        </Box>
      </Box>
    </form>
  );
}
