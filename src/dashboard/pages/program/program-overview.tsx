import type { Program } from '../../../domain/program';
import { ActivityCard } from './activity-card';
import { ChecklistCard } from './checklist-card';
import { ExpirationCard } from './expiration-card';
import { toFact } from './fact';
import { launchChecks } from './launch-checks';
import { NamesCard } from './names-card';
import styles from './program-overview.module.css';
import { StatusCard } from './status-card';
import { TiersCard } from './tiers-card';
import { TotalsCard } from './totals-card';
import { useNamesForm } from './use-names-form';
import type { ProgramReads } from './use-program-reads';

type ProgramOverviewProps = { program: Program; reads: ProgramReads };

/** The page once the program is known. The form with its name is held here: two other cards lead to it. */
export function ProgramOverview({ program, reads }: ProgramOverviewProps) {
  const names = useNamesForm(program);
  const facts = {
    program: { status: 'known', value: program } as const,
    rules: toFact(reads.rules),
    rewards: toFact(reads.rewards),
    tiers: toFact(reads.tiers),
    totals: toFact(reads.totals),
    basis: toFact(reads.basis),
  };
  const isLaunched = program.status !== 'DRAFT';
  // Sums are what a running program is about; in a draft they are all zero.
  const totals = (
    <div className={styles['wide']}>
      <TotalsCard state={reads.totals} />
    </div>
  );
  return (
    <div className={styles['overview']}>
      <div className={styles['wide']}>
        <StatusCard
          program={program}
          facts={facts}
          onGoToName={names.focusName}
          onNameRefused={names.refuseName}
        />
      </div>
      {isLaunched && totals}
      <div className={styles['column']}>
        <ChecklistCard
          checks={launchChecks(facts)}
          isLaunched={isLaunched}
          onGoToName={names.focusName}
          onRetry={() => {
            Object.values(reads).forEach((read) => read.error !== null && read.refetch());
          }}
        />
        <NamesCard names={names} />
        <ExpirationCard program={program} outstanding={reads.totals.data?.points.balance} />
      </div>
      <div className={styles['column']}>
        <TiersCard program={program} tiers={reads.tiers} totals={reads.totals} />
        <ActivityCard state={reads.recent} />
      </div>
      {!isLaunched && totals}
    </div>
  );
}
