import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../../components/error-text';
import type { OpenedAccount } from '../../data/contacts/mutations';
import { useContactName } from './use-contact-name';

type AddedResultsProps = { failed: readonly OpenedAccount[]; onRetry: () => void };

/** For whom no account was opened, and why. Trying again opens no second account where the answer was only lost. */
export function AddedResults({ failed, onRetry }: AddedResultsProps) {
  const { t } = useTranslation('addMembers');
  const { t: tErrors } = useTranslation('errors');
  const nameOf = useContactName();
  return (
    <div role="alert">
      <SectionHelper
        skin="danger"
        fullWidth
        title={t('failedTitle', { count: failed.length })}
        actionText={t('retry')}
        onAction={onRetry}
      >
        {failed.map(({ contact, error }) => (
          <div key={contact.id}>
            {t('failed', {
              name: nameOf(contact),
              reason: error === null ? '' : errorText(tErrors, error).nextStep,
            })}
          </div>
        ))}
      </SectionHelper>
    </div>
  );
}
