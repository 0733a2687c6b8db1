import { Page } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { ReadsAge } from '../../app/reads-age';
import { LoyaltyMissing } from './loyalty-missing';
import { ProgramOverview } from './program-overview';
import { ProgramSkeleton } from './program-skeleton';
import { useProgramReads } from './use-program-reads';

/** Whether the program works, what would keep it from working, and how it is set up. */
export function ProgramPage() {
  const { t } = useTranslation('program');
  const reads = useProgramReads();
  const { program } = reads;
  const isLoyaltyMissing = program.data === undefined && program.error?.detail.kind === 'not-found';
  return (
    <Page height="100vh" minWidth={0}>
      <Page.Header
        title={t('title')}
        subtitle={t('subtitle')}
        // A page that could not be read has its own way to ask again.
        actionsBar={program.data !== undefined && <ReadsAge reads={Object.values(reads)} />}
      />
      <Page.Content>
        {isLoyaltyMissing ? (
          <LoyaltyMissing />
        ) : (
          <AsyncSection state={program} size="page" skeleton={<ProgramSkeleton />}>
            {(data) => <ProgramOverview program={data} reads={reads} />}
          </AsyncSection>
        )}
      </Page.Content>
    </Page>
  );
}
