import { Box, Checkbox, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../components/own-words';
import { PlainList } from '../../../components/plain-list';
import type { SiteContact, SiteContactList } from '../../../domain/site-contact';
import { useContactName } from './use-contact-name';

type ContactChoicesProps = {
  list: SiteContactList;
  chosen: readonly SiteContact[];
  onChange: (chosen: readonly SiteContact[]) => void;
  onOpenMember: (accountId: string) => void;
};

/** Contacts to choose from; what was chosen stays chosen while another name is searched for. */
export function ContactChoices({ list, chosen, onChange, onOpenMember }: ContactChoicesProps) {
  const { t } = useTranslation('addMembers');
  const nameOf = useContactName();
  const elsewhere = chosen.filter(({ id }) => !list.contacts.some((contact) => contact.id === id));
  const isChosen = (contact: SiteContact) => chosen.some(({ id }) => id === contact.id);
  const toggle = (contact: SiteContact) => {
    onChange(
      isChosen(contact) ? chosen.filter(({ id }) => id !== contact.id) : [...chosen, contact],
    );
  };
  return (
    <Box direction="vertical" gap="SP2">
      <PlainList label={t('list')}>
        {[...elsewhere, ...list.contacts].map((contact) => (
          <li key={contact.id}>
            <Box align="space-between" verticalAlign="middle" gap="SP2" padding="SP1 0">
              <Checkbox
                size="small"
                checked={contact.accountId !== null || isChosen(contact)}
                disabled={contact.accountId !== null}
                onChange={() => {
                  toggle(contact);
                }}
              >
                <Box direction="vertical">
                  <OwnWords>{nameOf(contact)}</OwnWords>
                  {contact.name !== null && contact.email !== null && (
                    <OwnWords>
                      <Text size="tiny" secondary>
                        {contact.email}
                      </Text>
                    </OwnWords>
                  )}
                </Box>
              </Checkbox>
              {contact.accountId !== null && (
                <TextButton
                  size="small"
                  onClick={() => {
                    onOpenMember(contact.accountId ?? '');
                  }}
                >
                  {t('isMember')}
                </TextButton>
              )}
            </Box>
          </li>
        ))}
      </PlainList>
      {list.hasMore && (
        <Text size="small" secondary>
          {t('more')}
        </Text>
      )}
    </Box>
  );
}
