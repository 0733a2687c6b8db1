import { Box, Button, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { reversedEntryId, reversibilityOf, type EntryLinks } from '../../../domain/reversal';
import type { Transaction } from '../../../domain/transaction';
import { useFormat } from '../../../i18n/use-format';
import type { EntryActions } from './timeline-entry';

type EntryDetailsProps = {
  transaction: Transaction;
  links: EntryLinks;
  balance: number;
  actions: EntryActions;
};

/** What belongs to an entry, and the way to take it back or the reason why there is none. */
export function EntryDetails({ transaction, links, balance, actions }: EntryDetailsProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { cause } = transaction;
  const answer = reversibilityOf(transaction, links, balance);
  return (
    <Box direction="vertical" gap="SP1" align="left" paddingBottom="SP1">
      {cause.type === 'EARN' && cause.orderId !== null && (
        <Text size="small" overflowWrap="anywhere">
          {t('timeline.order', { order: cause.orderId })}
        </Text>
      )}
      {linkedEntries(transaction, links).map(({ kind, id }) => (
        <TextButton
          key={kind}
          size="small"
          onClick={() => {
            actions.onShow(id);
          }}
        >
          {t(`timeline.link.${kind}`)}
        </TextButton>
      ))}
      {answer.kind === 'reversible' ? (
        <Button
          size="tiny"
          priority="secondary"
          onClick={() => {
            actions.onReverse(transaction.id);
          }}
        >
          {t('reversal.open')}
        </Button>
      ) : (
        <Text size="small" secondary>
          {t(`reversal.why.${answer.why}`, { balance: format.points(balance) })}
        </Text>
      )}
    </Box>
  );
}

type Link = { kind: 'reverses' | 'reversedBy' | 'refunds' | 'refundedBy'; id: string };

function linkedEntries(transaction: Transaction, { reversals, refunds }: EntryLinks): Link[] {
  const { cause, id } = transaction;
  const ids = {
    reverses: reversedEntryId(transaction),
    reversedBy: reversals.get(id)?.id ?? null,
    refunds: cause.type === 'REFUND' ? cause.refundedTransactionId : null,
    refundedBy: refunds.get(id)?.id ?? null,
  };
  const kinds = ['reverses', 'reversedBy', 'refunds', 'refundedBy'] as const;
  return kinds.flatMap((kind) => {
    const linked = ids[kind];
    return linked === null ? [] : [{ kind, id: linked }];
  });
}
