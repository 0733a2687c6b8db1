import { Button } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PageEmpty } from '../../../components/page-empty';

/** Nothing can be had for points yet. */
export function NoRewards({ onCreate }: { onCreate: () => void }) {
  const { t } = useTranslation('rewards');
  return (
    <PageEmpty title={t('empty.title')} text={t('empty.text')}>
      <Button onClick={onCreate}>{t('create')}</Button>
    </PageEmpty>
  );
}
