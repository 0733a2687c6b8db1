import { dashboard } from '@wix/dashboard';
import {
  Box,
  SectionHelper,
  SkeletonGroup,
  SkeletonRectangle,
  TextButton,
} from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection, type AsyncState } from '../../../components/async-section';
import { bothStates } from '../../../components/both-states';
import { CardEmpty } from '../../../components/card-empty';
import { SectionCard } from '../../../components/section-card';
import type { Program, ProgramTotals } from '../../../domain/program';
import type { TiersProgram } from '../../../domain/tier';
import { ladderPath, membersPath } from '../../app/paths';
import { countMembers } from './launch-checks';
import { TierList } from './tier-list';
import { toTierRows } from './tier-rows';

type TiersCardProps = {
  program: Program;
  tiers: AsyncState<TiersProgram>;
  totals: AsyncState<ProgramTotals>;
};

/** How many members stand on each rung, and why there may be only one. */
export function TiersCard({ program, tiers, totals }: TiersCardProps) {
  const { t } = useTranslation('program');
  return (
    <SectionCard
      title={t('tiers.title')}
      suffix={
        <TextButton
          size="small"
          onClick={() => {
            dashboard.navigate(ladderPath());
          }}
        >
          {t('tiers.editLadder')}
        </TextButton>
      }
    >
      <AsyncSection
        state={bothStates(tiers, totals)}
        size="card"
        skeleton={<TiersSkeleton />}
        empty={{ when: ([, sums]) => countMembers(sums) === 0, show: <Nobody /> }}
      >
        {([ladder, sums]) => (
          <Box direction="vertical" gap="SP4">
            <TiersOff program={program} ladder={ladder} />
            <TierList rows={toTierRows(ladder, sums.tiers)} members={countMembers(sums)} />
            <div>
              <TextButton
                size="small"
                onClick={() => {
                  dashboard.navigate(membersPath());
                }}
              >
                {t('tiers.seeMembers')}
              </TextButton>
            </div>
          </Box>
        )}
      </AsyncSection>
    </SectionCard>
  );
}

/** Why members are not spread over a ladder. */
function TiersOff({ program, ladder }: { program: Program; ladder: TiersProgram }) {
  const { t } = useTranslation('program');
  if (!program.features.tiers) {
    return (
      <SectionHelper skin="standard" size="small" fullWidth>
        {t('tiers.notInPlan')}
      </SectionHelper>
    );
  }
  return ladder.status === 'ACTIVE' ? null : (
    <SectionHelper skin="standard" size="small" fullWidth>
      {t(`tiers.status.${ladder.status}`)}
    </SectionHelper>
  );
}

function Nobody() {
  const { t } = useTranslation('program');
  return <CardEmpty title={t('tiers.nobody')} text={t('tiers.nobodyHint')} />;
}

function TiersSkeleton() {
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
