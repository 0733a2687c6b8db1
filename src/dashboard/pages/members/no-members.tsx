import { useQuery } from '@tanstack/react-query';
import { dashboard } from '@wix/dashboard';
import { Button } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PageEmpty } from '../../../components/page-empty';
import { programPath } from '../../app/paths';
import { programQueries } from '../../data/program/queries';

/** Nobody has an account: because the program was never activated, or because nobody has earned points yet. */
export function NoMembers() {
  const { t } = useTranslation('members');
  const { data: program } = useQuery(programQueries.detail());
  const isDraft = program?.status === 'DRAFT';
  return (
    <PageEmpty
      title={isDraft ? t('empty.draftTitle') : t('empty.title')}
      text={isDraft ? t('empty.draftText') : t('empty.text')}
    >
      <Button
        onClick={() => {
          dashboard.navigate(programPath());
        }}
      >
        {t('empty.toProgram')}
      </Button>
    </PageEmpty>
  );
}
