import { Box, SkeletonGroup, SkeletonRectangle } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection, type AsyncState } from '../../../components/async-section';
import { CardEmpty } from '../../../components/card-empty';
import { SectionCard } from '../../../components/section-card';
import type { MemberTransaction } from '../../../domain/transaction';
import { ActivityList } from './activity-list';

/** The latest entries of the whole program's ledger. */
export function ActivityCard({ state }: { state: AsyncState<MemberTransaction[]> }) {
  const { t } = useTranslation('program');
  return (
    <SectionCard title={t('activity.title')}>
      <AsyncSection
        state={state}
        size="card"
        skeleton={<ActivitySkeleton />}
        empty={{
          when: (entries) => entries.length === 0,
          show: <CardEmpty title={t('activity.empty')} text={t('activity.emptyHint')} />,
        }}
      >
        {(entries) => <ActivityList entries={entries} />}
      </AsyncSection>
    </SectionCard>
  );
}

function ActivitySkeleton() {
  return (
    <SkeletonGroup>
      <Box direction="vertical" gap="SP3">
        <SkeletonRectangle width="100%" height="36px" />
        <SkeletonRectangle width="100%" height="36px" />
        <SkeletonRectangle width="100%" height="36px" />
      </Box>
    </SkeletonGroup>
  );
}
