import { useTranslation } from 'react-i18next';
import type { ForeignChange } from '../../../domain/ladder/rebase-draft';

/** What somebody else did to the ladder, in sentences, each once. */
export function useForeignTexts(): (changes: readonly ForeignChange[]) => string[] {
  const { t } = useTranslation('ladder');
  const describe = (change: ForeignChange): string => {
    switch (change.kind) {
      case 'added':
        return t('foreign.added', { name: change.name });
      case 'changed':
        return t('foreign.changed', { name: change.name });
      case 'removed':
        return change.recreated
          ? t('foreign.recreated', { name: change.name })
          : t('foreign.removed', { name: change.name });
      case 'settings':
        return t('foreign.settings');
    }
  };
  return (changes) => [...new Set(changes.map(describe))];
}
