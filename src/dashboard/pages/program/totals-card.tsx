import { dashboard } from '@wix/dashboard';
import { SkeletonGroup, SkeletonRectangle, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection, type AsyncState } from '../../../components/async-section';
import { SectionCard } from '../../../components/section-card';
import type { ProgramTotals } from '../../../domain/program';
import { membersPath } from '../../app/paths';
import { TotalsFigures } from './totals-figures';

/** What members hold together, and how it came about. */
export function TotalsCard({ state }: { state: AsyncState<ProgramTotals> }) {
  const { t } = useTranslation('program');
  return (
    <SectionCard
      title={t('totals.title')}
      subtitle={t('totals.scope')}
      suffix={
        <TextButton
          size="small"
          onClick={() => {
            dashboard.navigate(membersPath({ sort: 'balance' }));
          }}
        >
          {t('totals.seeMembers')}
        </TextButton>
      }
    >
      <AsyncSection state={state} size="card" skeleton={<TotalsSkeleton />}>
        {(totals) => <TotalsFigures points={totals.points} />}
      </AsyncSection>
    </SectionCard>
  );
}

function TotalsSkeleton() {
  return (
    <SkeletonGroup>
      <SkeletonRectangle width="100%" height="54px" />
    </SkeletonGroup>
  );
}
