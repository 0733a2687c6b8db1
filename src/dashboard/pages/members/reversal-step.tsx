import { useInfiniteQuery } from '@tanstack/react-query';
import { Box, SidePanel, Text } from '@wix/design-system';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import type { Account } from '../../../domain/account';
import type { PreviewContext } from '../../../domain/adjustment-preview';
import { reversibilityOf } from '../../../domain/reversal';
import type { Transaction } from '../../../domain/transaction';
import { useFormat } from '../../../i18n/use-format';
import { accountQueries } from '../../data/accounts/queries';
import type { Timeline } from '../../data/accounts/timeline';
import { hasLostAttempt, type Drafts } from './adjust-draft';
import { AdjustStep } from './adjust-step';
import { EntrySummary } from './entry-summary';
import { LinesSkeleton } from '../../../components/lines-skeleton';

type ReversalStepProps = {
  account: Account;
  entryId: string;
  context: PreviewContext;
  drafts: Drafts;
  onLeave: () => void;
};

/** Taking back one entry of the history, which is looked for as far back as it takes. */
export function ReversalStep({ entryId, ...props }: ReversalStepProps) {
  const { t } = useTranslation('members');
  const timeline = useInfiniteQuery(accountQueries.timeline(props.account.id));
  const { data, hasNextPage, isFetching, fetchNextPage } = timeline;
  const entry = data === undefined ? undefined : findEntry(data, entryId);
  const isSearching = data !== undefined && entry === undefined && hasNextPage;
  // Synchronises with the ledger, whose older pages are only to be had one after the other.
  useEffect(() => {
    if (isSearching && !isFetching) void fetchNextPage();
  }, [isSearching, isFetching, fetchNextPage]);

  if (data !== undefined && entry !== undefined) {
    return <FoundEntry entry={entry} timeline={data} {...props} />;
  }
  return (
    <SidePanel.Content>
      <AsyncSection
        state={{
          data: isSearching ? undefined : data,
          error: timeline.error,
          dataUpdatedAt: timeline.dataUpdatedAt,
          refetch: timeline.refetch,
        }}
        size="card"
        skeleton={<LinesSkeleton />}
      >
        {() => <Text size="small">{t('reversal.missing')}</Text>}
      </AsyncSection>
    </SidePanel.Content>
  );
}

type FoundEntryProps = Omit<ReversalStepProps, 'entryId'> & {
  entry: Transaction;
  timeline: Timeline;
};

/** The form, or why there is none. Settled as it opens: a reversal that succeeds must not close its own form. */
function FoundEntry({ entry, timeline, ...props }: FoundEntryProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { balance, links } = timeline;
  const [answer] = useState(() => reversibilityOf(entry, links, balance));
  const [wasLost] = useState(() => hasLostAttempt(props.drafts, props.account, entry));
  if (answer.kind === 'reversible' || wasLost) {
    return <AdjustStep entry={entry} isReversed={links.reversals.has(entry.id)} {...props} />;
  }
  return (
    <SidePanel.Content>
      <Box direction="vertical" gap="SP3">
        <EntrySummary transaction={entry} />
        <Text size="small">
          {t(`reversal.why.${answer.why}`, { balance: format.points(balance) })}
        </Text>
      </Box>
    </SidePanel.Content>
  );
}

function findEntry({ lines }: Timeline, entryId: string): Transaction | undefined {
  return lines.find(({ transaction }) => transaction.id === entryId)?.transaction;
}
