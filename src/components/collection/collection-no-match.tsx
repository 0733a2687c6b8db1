import { TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PageEmpty } from '../page-empty';

type CollectionNoMatchProps = {
  title: string;
  text: string;
  onClear: () => void;
};

/** There are records, but none that the search and the filters let through. */
export function CollectionNoMatch({ title, text, onClear }: CollectionNoMatchProps) {
  const { t } = useTranslation('app');
  return (
    <PageEmpty title={title} text={text}>
      <TextButton onClick={onClear}>{t('collection.clearAll')}</TextButton>
    </PageEmpty>
  );
}
