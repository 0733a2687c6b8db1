import { Box, Text } from '@wix/design-system';
import type { ReactNode } from 'react';
import { splitDescription } from '../../../domain/adjustment';
import type { Transaction } from '../../../domain/transaction';
import { useFormat } from '../../../i18n/use-format';
import { useEntryTitle } from './use-entry-title';

type EntrySummaryProps = {
  transaction: Transaction;
  /** In place of the plain title, such as a button. */
  title?: ReactNode;
  /** Under the amount. */
  suffix?: ReactNode;
};

/** One entry of the history: what happened, why and when; and what it did to the balance. */
export function EntrySummary({ transaction, title, suffix }: EntrySummaryProps) {
  const format = useFormat();
  const entryTitle = useEntryTitle();
  const reason = reasonOf(transaction);
  return (
    <Box align="space-between" gap="SP3">
      <Box direction="vertical" minWidth={0} align="left">
        {title ?? (
          <Text size="small" weight="normal">
            {entryTitle(transaction)}
          </Text>
        )}
        {reason !== null && (
          <Text size="small" overflowWrap="anywhere">
            {reason}
          </Text>
        )}
        <Text size="tiny" secondary>
          <time dateTime={transaction.createdDate}>{format.dateTime(transaction.createdDate)}</time>
        </Text>
      </Box>
      <Box direction="vertical" align="right" flexShrink={0}>
        <Text size="small" weight="bold">
          {format.signedPoints(transaction.amount)}
        </Text>
        {suffix}
      </Box>
    </Box>
  );
}

/** The owner's reason, without the marker that only the app needs. */
function reasonOf({ description }: Transaction): string | null {
  if (description === null) return null;
  const { reason } = splitDescription(description);
  return reason === '' ? null : reason;
}
