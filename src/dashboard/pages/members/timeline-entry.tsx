import { Badge, Box, Divider, Text, TextButton } from '@wix/design-system';
import { ChevronDownSmall, ChevronUpSmall } from '@wix/wix-ui-icons-common';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryLinks } from '../../../domain/reversal';
import type { LedgerLine } from '../../../domain/running-balance';
import { useFormat } from '../../../i18n/use-format';
import { EntryDetails } from './entry-details';
import { EntrySummary } from './entry-summary';
import { useEntryTitle } from './use-entry-title';

/** What can be done from an entry. */
export type EntryActions = {
  onReverse: (entryId: string) => void;
  /** Leads to another entry of the history. */
  onShow: (entryId: string) => void;
};

type TimelineEntryProps = {
  line: LedgerLine;
  links: EntryLinks;
  /** Of the account now, in points. */
  balance: number;
  actions: EntryActions;
};

/** One entry with the balance that it left; opened, what belongs to it and how to take it back. */
export function TimelineEntry({ line, links, balance, actions }: TimelineEntryProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const entryTitle = useEntryTitle();
  const [isOpen, setIsOpen] = useState(false);
  const { transaction, balanceAfter } = line;
  const isReversed = links.reversals.has(transaction.id);
  return (
    <li id={toElementId(transaction.id)} tabIndex={-1}>
      <Divider />
      <Box direction="vertical" gap="SP2" paddingTop="SP2" paddingBottom="SP2">
        <EntrySummary
          transaction={transaction}
          title={
            <Box gap="SP1" verticalAlign="middle">
              <TextButton
                size="small"
                skin="dark"
                ariaExpanded={isOpen}
                suffixIcon={isOpen ? <ChevronUpSmall /> : <ChevronDownSmall />}
                onClick={() => {
                  setIsOpen(!isOpen);
                }}
              >
                {entryTitle(transaction)}
              </TextButton>
              {isReversed && (
                <Badge size="tiny" uppercase={false} skin="neutralLight">
                  {t('timeline.reversed')}
                </Badge>
              )}
            </Box>
          }
          suffix={
            <Text size="tiny" secondary>
              {t('timeline.balanceAfter', { amount: format.number(balanceAfter) })}
            </Text>
          }
        />
        {isOpen && <EntryDetails {...{ transaction, links, balance, actions }} />}
      </Box>
    </li>
  );
}

function toElementId(entryId: string): string {
  return `entry-${entryId}`;
}

/** Takes the reader to an entry on screen; false when it is not there. */
export function focusEntry(entryId: string): boolean {
  const element = document.getElementById(toElementId(entryId));
  element?.focus();
  return element !== null;
}
