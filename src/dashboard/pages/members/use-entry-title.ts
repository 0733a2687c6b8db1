import { useTranslation } from 'react-i18next';
import { splitDescription } from '../../../domain/adjustment';
import { intentOf } from '../../../domain/adjustment-marker';
import type { Transaction } from '../../../domain/transaction';

/** What an entry is called: an adjustment by its intent, where the entry tells one, everything else by its kind. */
export function useEntryTitle(): (transaction: Transaction) => string {
  const { t } = useTranslation('members');
  return ({ cause, description }) => {
    const marker = description === null ? null : splitDescription(description).marker;
    const intent = cause.type === 'ADJUST' ? intentOf(marker) : null;
    return intent === null ? t(`timeline.kind.${cause.type}`) : t(`timeline.intent.${intent}`);
  };
}
