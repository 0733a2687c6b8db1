import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { bothStates } from '../../../components/both-states';
import { programQueries } from '../../data/program/queries';
import { tierQueries } from '../../data/tiers/queries';
import { LadderLayout } from './ladder-layout';
import { LadderSkeleton } from './ladder-skeleton';
import { LadderWorkspace } from './ladder-workspace';
import { PlanMissing } from './plan-missing';

/** Where tiers begin and who stands on them; every change shows its effect before it is saved. */
export function LadderPage() {
  const { t } = useTranslation('ladder');
  const program = useQuery(programQueries.detail());
  const tiers = useQuery(tierQueries.program());
  const state = bothStates(program, tiers);
  if (state.data?.[0].features.tiers === true) {
    return <LadderWorkspace tiers={state.data[1]} reads={[program, tiers]} />;
  }
  return (
    <LadderLayout title={t('title')} subtitle={t('subtitle')}>
      <AsyncSection state={state} size="page" skeleton={<LadderSkeleton />}>
        {() => <PlanMissing />}
      </AsyncSection>
    </LadderLayout>
  );
}
