import { Button } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PageEmpty } from '../../../components/page-empty';

/** Nothing to earn points for yet. */
export function NoRules({ onCreate }: { onCreate: () => void }) {
  const { t } = useTranslation('rules');
  return (
    <PageEmpty title={t('empty.title')} text={t('empty.text')}>
      <Button onClick={onCreate}>{t('empty.action')}</Button>
    </PageEmpty>
  );
}
