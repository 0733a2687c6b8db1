import { useMutation, useQuery } from '@tanstack/react-query';
import { Box, Button, SidePanel, Text } from '@wix/design-system';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { RecordPanel } from '../../../components/collection/record-panel';
import { SearchField } from '../../../components/collection/search-field';
import type { SiteContact } from '../../../domain/site-contact';
import { showSuccess } from '../../app/toasts';
import { contactMutations } from '../../data/contacts/mutations';
import { contactQueries } from '../../data/contacts/queries';
import { AddedResults } from './added-results';
import { ContactChoices } from './contact-choices';
import { LinesSkeleton } from '../../../components/lines-skeleton';

type AddMembersPanelProps = {
  onOpenMember: (accountId: string) => void;
  onClose: () => void;
  onReturnFocus: () => void;
};

/** So many make at most five requests, well within what Wix allows an app in a minute. */
const MAX_AT_ONCE = 40;

/** Opens accounts for contacts of the site, several at once; those for whom it failed stay, with the reason. */
export function AddMembersPanel({ onOpenMember, onClose, onReturnFocus }: AddMembersPanelProps) {
  const { t } = useTranslation('addMembers');
  const { t: tMembers } = useTranslation('members');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly SiteContact[]>([]);
  const contacts = useQuery(contactQueries.search(search));
  const add = useMutation({
    ...contactMutations.openAccounts(),
    onSuccess: (outcomes) => {
      const added = outcomes.filter(({ error }) => error === null).length;
      setChosen([]);
      if (added > 0) showSuccess(t('added', { count: added }));
      if (added === outcomes.length) onClose();
    },
  });
  const failed = add.data?.filter(({ error }) => error !== null) ?? [];
  const count = chosen.length;
  return (
    <RecordPanel
      step="add"
      title={t('title')}
      closeLabel={t('close')}
      onClose={onClose}
      onReturnFocus={onReturnFocus}
    >
      <SidePanel.Content>
        <Box direction="vertical" gap="SP4">
          <Text size="small">{t('text')}</Text>
          <SearchField
            label={t('search')}
            clearLabel={tMembers('list.clearSearch')}
            value={search}
            isSearching={contacts.isPlaceholderData}
            onSearch={setSearch}
          />
          {failed.length > 0 && (
            <AddedResults
              failed={failed}
              onRetry={() => {
                add.mutate(failed.map(({ contact }) => contact));
              }}
            />
          )}
          <AsyncSection
            state={contacts}
            size="card"
            skeleton={<LinesSkeleton />}
            empty={{
              when: (list) => list.contacts.length === 0,
              show: (
                <Text size="small">{search === '' ? t('noneAtAll') : t('none', { search })}</Text>
              ),
            }}
          >
            {(list) => (
              <ContactChoices
                list={list}
                chosen={chosen}
                onChange={setChosen}
                onOpenMember={onOpenMember}
              />
            )}
          </AsyncSection>
        </Box>
      </SidePanel.Content>
      <SidePanel.Footer>
        <Box align="right" verticalAlign="middle" gap="SP2">
          {count > MAX_AT_ONCE && (
            <Text size="small" skin="error">
              {t('tooMany', { max: MAX_AT_ONCE })}
            </Text>
          )}
          <Button
            disabled={count === 0 || count > MAX_AT_ONCE || add.isPending}
            onClick={() => {
              add.mutate(chosen);
            }}
          >
            {submitLabel()}
          </Button>
        </Box>
      </SidePanel.Footer>
    </RecordPanel>
  );

  function submitLabel() {
    if (add.isPending) return t('adding');
    return count === 0 ? t('choose') : t('submit', { count });
  }
}
