import { Box, SectionHelper, SidePanel, TextButton } from '@wix/design-system';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../../components/async-section';
import { FormActions } from '../../../../components/form/form-actions';
import type { Account } from '../../../../domain/account';
import type { Checkout } from '../../../../domain/checkout';
import type { DiscountChoice } from '../../../data/checkouts/mutations';
import { LinesSkeleton } from '../../../../components/lines-skeleton';
import { AttemptNotice } from './attempt-notice';
import { CheckoutSummary } from './checkout-summary';
import { RefusalNotice } from './refusal-notice';
import { useDiscount } from './use-discount';

type DiscountFormProps = {
  account: Account;
  checkoutId: string;
  heading: ReactNode;
  toChoice: (checkout: Checkout) => DiscountChoice | null;
  onInvalid?: () => void;
  onOther: () => void;
  onCancel: () => void;
  children?: (checkout: Checkout) => ReactNode;
};

/** A checkout as it is, what would be put on it, and what that did. */
export function DiscountForm(props: DiscountFormProps) {
  const { account, checkoutId, heading, toChoice, onInvalid, onOther, onCancel, children } = props;
  const { t } = useTranslation('redeem');
  const { state, obstacle, phase, before, apply, checkAgain } = useDiscount({
    account,
    checkoutId,
    onInvalid,
  });
  const checkout = state.data;
  const isRefused = phase.kind === 'deciding' && phase.error !== null;
  const isOpen = checkout !== undefined && obstacle === null && phase.kind !== 'done';
  const submit = () => {
    const choice = isOpen ? toChoice(checkout) : null;
    if (choice !== null) apply(choice);
  };
  return (
    <form
      noValidate
      aria-label={t('checkout.title')}
      style={{ display: 'contents' }}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
    >
      <SidePanel.Content>
        <Box direction="vertical" gap="SP4">
          {heading}
          {checkout === undefined && obstacle !== null ? (
            <RefusalNotice error={obstacle} />
          ) : (
            <AsyncSection state={state} size="card" skeleton={<LinesSkeleton />}>
              {(shown) => (
                <Box direction="vertical" gap="SP4">
                  <CheckoutSummary checkout={shown} before={before} />
                  {obstacle !== null && !isRefused && <RefusalNotice error={obstacle} />}
                  {isOpen && children?.(shown)}
                </Box>
              )}
            </AsyncSection>
          )}
          {phase.kind === 'done' && (
            <div role="status">
              <SectionHelper fullWidth skin="success" title={t('applied.title')}>
                {t('applied.text')}
              </SectionHelper>
            </div>
          )}
          <AttemptNotice
            what="discount"
            phase={phase}
            hasField={onInvalid !== undefined}
            onCheckAgain={checkAgain}
            onTryAgain={submit}
          />
          <TextButton size="small" onClick={onOther}>
            {t('checkout.other')}
          </TextButton>
        </Box>
      </SidePanel.Content>
      {isOpen && (phase.kind === 'deciding' || phase.kind === 'under-way') && (
        <SidePanel.Footer>
          <FormActions
            isDirty
            isSaving={phase.kind === 'under-way'}
            saveLabel={t('checkout.apply')}
            onCancel={onCancel}
          />
        </SidePanel.Footer>
      )}
    </form>
  );
}
