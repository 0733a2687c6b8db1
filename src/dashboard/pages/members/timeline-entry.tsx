import { Box, Divider, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { splitDescription } from '../../../domain/adjustment';
import type { LedgerLine } from '../../../domain/running-balance';
import type { Transaction } from '../../../domain/transaction';
import { useFormat } from '../../../i18n/use-format';

/** One entry: what happened, why and when; what it did to the balance and what it left. */
export function TimelineEntry({ line }: { line: LedgerLine }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { transaction, balanceAfter } = line;
  const reason = reasonOf(transaction);
  return (
    <li>
      <Divider />
      <Box align="space-between" gap="SP3" paddingTop="SP2" paddingBottom="SP2">
        <Box direction="vertical" minWidth={0}>
          <Text size="small" weight="normal">
            {t(`timeline.kind.${transaction.cause.type}`)}
          </Text>
          {reason !== null && (
            <Text size="small" overflowWrap="anywhere">
              {reason}
            </Text>
          )}
          <Text size="tiny" secondary>
            <time dateTime={transaction.createdDate}>
              {format.dateTime(transaction.createdDate)}
            </time>
          </Text>
        </Box>
        <Box direction="vertical" align="right" flexShrink={0}>
          <Text size="small" weight="bold">
            {format.signedPoints(transaction.amount)}
          </Text>
          <Text size="tiny" secondary>
            {t('timeline.balanceAfter', { amount: format.number(balanceAfter) })}
          </Text>
        </Box>
      </Box>
    </li>
  );
}

/** The owner's reason, without the marker that only the app needs. */
function reasonOf({ description }: Transaction): string | null {
  if (description === null) return null;
  const { reason } = splitDescription(description);
  return reason === '' ? null : reason;
}
