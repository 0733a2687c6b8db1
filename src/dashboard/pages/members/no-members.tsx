import { useQuery } from '@tanstack/react-query';
import { dashboard } from '@wix/dashboard';
import { Box, Button, EmptyState, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { programPath } from '../../app/paths';
import { programQueries } from '../../data/program/queries';

/** Nobody has an account: because the program was never activated, or because nobody has earned points yet. */
export function NoMembers() {
  const { t } = useTranslation('members');
  const { data: program } = useQuery(programQueries.detail());
  const isDraft = program?.status === 'DRAFT';
  return (
    <Box padding="SP8 SP5" align="center">
      <EmptyState
        skin="section"
        image={null}
        title={isDraft ? t('empty.draftTitle') : t('empty.title')}
        subtitle={<Text size="small">{isDraft ? t('empty.draftText') : t('empty.text')}</Text>}
      >
        <Button
          onClick={() => {
            dashboard.navigate(programPath());
          }}
        >
          {t('empty.toProgram')}
        </Button>
      </EmptyState>
    </Box>
  );
}
