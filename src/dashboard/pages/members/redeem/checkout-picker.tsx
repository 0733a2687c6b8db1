import { useQuery } from '@tanstack/react-query';
import { Box, Button, Text } from '@wix/design-system';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PlainList } from '../../../../components/plain-list';
import { AsyncSection } from '../../../../components/async-section';
import { TextField } from '../../../../components/form/text-field';
import { readCheckoutId } from '../../../../domain/checkout';
import { checkoutQueries } from '../../../data/checkouts/queries';
import { PanelSection } from '../../../../components/collection/panel-section';
import { LinesSkeleton } from '../../../../components/lines-skeleton';
import { LeftCheckoutRow } from './left-checkout-row';

type CheckoutPickerProps = { contactId: string; onPick: (checkoutId: string) => void };

/** Which checkout: one that the member left, or one whose address or id is at hand. */
export function CheckoutPicker({ contactId, onPick }: CheckoutPickerProps) {
  const { t } = useTranslation('redeem');
  const left = useQuery(checkoutQueries.leftBy(contactId));
  const form = useForm({ defaultValues: { checkout: '' } });
  return (
    <>
      <form
        noValidate
        aria-label={t('picker.byId')}
        onSubmit={(event) => {
          void form.handleSubmit(({ checkout }) => {
            const checkoutId = readCheckoutId(checkout);
            if (checkoutId !== null) onPick(checkoutId);
            else form.setError('checkout', { message: t('picker.noId') }, { shouldFocus: true });
          })(event);
        }}
      >
        <Box direction="vertical" gap="SP2" align="left">
          <Box width="100%" direction="vertical">
            <TextField
              control={form.control}
              name="checkout"
              label={t('picker.byId')}
              hint={t('picker.byIdHint')}
              required
            />
          </Box>
          <Button size="small" type="submit">
            {t('picker.show')}
          </Button>
        </Box>
      </form>
      <PanelSection title={t('picker.left')}>
        <AsyncSection
          state={left}
          size="card"
          skeleton={<LinesSkeleton />}
          empty={{
            when: (checkouts) => checkouts.length === 0,
            show: <Text size="small">{t('picker.noneLeft')}</Text>,
          }}
        >
          {(checkouts) => (
            <PlainList label={t('picker.left')}>
              {checkouts.map((checkout) => (
                <LeftCheckoutRow key={checkout.checkoutId} checkout={checkout} onPick={onPick} />
              ))}
            </PlainList>
          )}
        </AsyncSection>
      </PanelSection>
    </>
  );
}
