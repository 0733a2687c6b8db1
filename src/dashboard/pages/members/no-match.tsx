import { TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PageEmpty } from '../../../components/page-empty';

type NoMatchProps = { search: string; onClear: () => void };

/** The search found nobody. */
export function NoMatch({ search, onClear }: NoMatchProps) {
  const { t } = useTranslation('members');
  return (
    <PageEmpty title={t('empty.noMatchTitle', { search })} text={t('empty.noMatchText')}>
      <TextButton onClick={onClear}>{t('list.clearSearch')}</TextButton>
    </PageEmpty>
  );
}
