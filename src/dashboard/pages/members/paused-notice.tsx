import { useQuery } from '@tanstack/react-query';
import { Box, SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { programQueries } from '../../data/program/queries';

/** Says above the list that customers cannot earn or redeem at the moment. */
export function PausedNotice() {
  const { t } = useTranslation('members');
  const { data: program } = useQuery(programQueries.detail());
  if (program?.status !== 'PAUSED') return null;
  return (
    <Box direction="vertical" marginBottom="SP4">
      <SectionHelper skin="warning" size="small" fullWidth>
        {t('notice.paused')}
      </SectionHelper>
    </Box>
  );
}
