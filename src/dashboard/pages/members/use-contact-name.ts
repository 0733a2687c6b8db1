import { useTranslation } from 'react-i18next';
import type { SiteContact } from '../../../domain/site-contact';

/** What to call a contact: the name, else the email, else that neither is known. */
export function useContactName(): (contact: SiteContact) => string {
  const { t } = useTranslation('members');
  return ({ name, email }) => name ?? email ?? t('person.unknown');
}
