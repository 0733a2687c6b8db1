import { Box, SidePanel, Text } from '@wix/design-system';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../domain/account';
import type { Checkout } from '../../../../domain/checkout';
import type { DiscountChoice } from '../../../data/checkouts/mutations';
import { CheckoutPicker } from './checkout-picker';
import { DiscountForm } from './discount-form';

type ApplyDiscountProps = {
  account: Account;
  title: string;
  /** What to put on the checkout; null when a field says what is wrong. */
  toChoice: (checkout: Checkout) => DiscountChoice | null;
  /** Wix refused the values of the form: a field says so. */
  onInvalid?: () => void;
  onCancel: () => void;
  /** Shown in place of the choice, when there is no use in choosing. */
  blocked?: ReactNode;
  /** What is to be decided about this checkout. */
  children?: (checkout: Checkout) => ReactNode;
};

/** First the checkout, then what points do to it. */
export function ApplyDiscount(props: ApplyDiscountProps) {
  const { account, title, blocked, onCancel, ...rest } = props;
  const { t } = useTranslation('redeem');
  const [checkoutId, setCheckoutId] = useState<string | null>(null);
  const heading = (
    <Text weight="bold" overflowWrap="anywhere">
      {title}
    </Text>
  );
  if (checkoutId === null) {
    return (
      <SidePanel.Content>
        <Box direction="vertical" gap="SP4">
          {heading}
          {blocked ?? (
            <>
              <Text size="small">{t('picker.explanation')}</Text>
              <CheckoutPicker contactId={account.contactId} onPick={setCheckoutId} />
            </>
          )}
        </Box>
      </SidePanel.Content>
    );
  }
  return (
    <DiscountForm
      key={checkoutId}
      account={account}
      checkoutId={checkoutId}
      heading={heading}
      onOther={() => {
        setCheckoutId(null);
      }}
      onCancel={onCancel}
      {...rest}
    />
  );
}
