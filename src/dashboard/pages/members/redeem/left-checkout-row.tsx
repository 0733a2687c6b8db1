import { Box, Button, Divider, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { LeftCheckout } from '../../../../domain/checkout';
import { useFormat } from '../../../../i18n/use-format';

type LeftCheckoutRowProps = { checkout: LeftCheckout; onPick: (checkoutId: string) => void };

/** A checkout that the member did not finish. */
export function LeftCheckoutRow({ checkout, onPick }: LeftCheckoutRowProps) {
  const { t } = useTranslation('redeem');
  const format = useFormat();
  const total = checkout.total.formatted;
  return (
    <li>
      <Divider />
      <Box align="space-between" verticalAlign="middle" gap="SP3" padding="SP2 0">
        <Box direction="vertical">
          <Text size="small" weight="normal">
            {total}
          </Text>
          <Text size="tiny" secondary>
            {t('picker.leftOn', {
              items: t('picker.items', {
                count: checkout.itemCount,
                amount: format.number(checkout.itemCount),
              }),
              date: format.dateTime(checkout.leftDate),
            })}
          </Text>
        </Box>
        <Button
          size="small"
          priority="secondary"
          aria-label={t('picker.chooseLabel', { total })}
          onClick={() => {
            onPick(checkout.checkoutId);
          }}
        >
          {t('picker.choose')}
        </Button>
      </Box>
    </li>
  );
}
