import { Box, SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import type { RewardsOverview } from './use-rewards-overview';

type ListNoticesProps = { overview: RewardsOverview; hasMore: boolean };

/** What keeps the list from being the whole truth. */
export function ListNotices({ overview, hasMore }: ListNoticesProps) {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  const notices = [
    ...(hasMore ? [t('list.hasMore', { amount: format.number(overview.rewards.length) })] : []),
    ...(overview.isWithoutTiers ? [t('list.tiersMissing')] : []),
  ];
  return notices.map((notice) => (
    <Box key={notice} direction="vertical" padding="SP2 SP4">
      <SectionHelper skin="warning" size="small" fullWidth>
        {notice}
      </SectionHelper>
    </Box>
  ));
}
