import { useQuery } from '@tanstack/react-query';
import { Box, SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { programQueries } from '../../data/program/queries';
import { tierQueries } from '../../data/tiers/queries';

/** What to know about the list before reading it: customers cannot earn now, or a part of it is missing. */
export function PageNotices() {
  const { t } = useTranslation('members');
  const { t: tApp } = useTranslation('app');
  const program = useQuery(programQueries.detail());
  const tiers = useQuery(tierQueries.program());
  const isPaused = program.data?.status === 'PAUSED';
  const lacksTiers = tiers.isError && tiers.data === undefined;
  if (!isPaused && !lacksTiers) return null;
  return (
    <Box direction="vertical" gap="SP2" marginBottom="SP4">
      {isPaused && (
        <SectionHelper skin="warning" size="small" fullWidth>
          {t('notice.paused')}
        </SectionHelper>
      )}
      {lacksTiers && (
        <SectionHelper
          skin="warning"
          size="small"
          fullWidth
          actionText={tApp('actions.tryAgain')}
          onAction={() => void tiers.refetch()}
        >
          {t('notice.tiersMissing')}
        </SectionHelper>
      )}
    </Box>
  );
}
