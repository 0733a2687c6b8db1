import { useMutation, useQuery } from '@tanstack/react-query';
import { Box, Button, SidePanel, Text } from '@wix/design-system';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { RecordPanel } from '../../../components/collection/record-panel';
import { contactMutations } from '../../data/contacts/mutations';
import { contactQueries } from '../../data/contacts/queries';
import { AddedResults } from './added-results';
import { LinesSkeleton } from '../../../components/lines-skeleton';
import { useContactName } from './use-contact-name';

type ContactPanelProps = {
  contactId: string;
  /** The account is there: adjusting goes on with it. */
  onAccount: (accountId: string) => void;
  onClose: () => void;
};

/** A contact who came from Wix's contact page: leads to their account, and opens one first if there is none. */
export function ContactPanel({ contactId, onAccount, onClose }: ContactPanelProps) {
  const { t } = useTranslation('addMembers');
  const nameOf = useContactName();
  const contact = useQuery(contactQueries.detail(contactId));
  const open = useMutation({
    ...contactMutations.openAccounts(),
    onSuccess: ([outcome]) => {
      if (outcome?.account) onAccount(outcome.account.id);
    },
  });
  const accountId = contact.data?.accountId ?? null;
  // Synchronises with the dashboard's address, which names accounts and not contacts.
  useEffect(() => {
    if (accountId !== null) onAccount(accountId);
  });
  const failed = open.data?.filter(({ error }) => error !== null) ?? [];
  return (
    <RecordPanel
      step="contact"
      title={t('contact.title')}
      closeLabel={t('close')}
      onClose={onClose}
      onReturnFocus={() => undefined}
    >
      <SidePanel.Content>
        <AsyncSection state={contact} size="card" skeleton={<LinesSkeleton />}>
          {(data) => (
            <Box direction="vertical" gap="SP4" align="left">
              <Text size="small">{t('contact.none', { name: nameOf(data) })}</Text>
              {failed.length > 0 ? (
                <AddedResults failed={failed} onRetry={() => open.mutate([data])} />
              ) : (
                <Button disabled={open.isPending} onClick={() => open.mutate([data])}>
                  {open.isPending ? t('adding') : t('contact.open')}
                </Button>
              )}
            </Box>
          )}
        </AsyncSection>
      </SidePanel.Content>
    </RecordPanel>
  );
}
