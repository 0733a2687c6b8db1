import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/account';

/** What to call a person: the name, else the email, else that neither is known. */
export function usePersonName(contact: Account['contact'] | undefined): string {
  return useToPersonName()(contact);
}

/** The same for people who are known only later. */
export function useToPersonName(): (contact: Account['contact'] | undefined) => string {
  const { t } = useTranslation('members');
  return (contact) =>
    contact?.name ?? contact?.displayName ?? contact?.email ?? t('person.unknown');
}
