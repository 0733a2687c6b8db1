import { useQuery } from '@tanstack/react-query';
import { Card, Input, Text } from '@wix/design-system';
import { useState } from 'react';
import { Loaded } from './loaded';
import { PageLink } from './page-link';
import { PageShell } from './page-shell';
import { type Contact, nameOf, siteQueries } from './site-queries';
import { useWixPageTexts } from './use-wix-page-texts';

/** Wix's list of contacts. */
export function ContactsPage() {
  const texts = useWixPageTexts();
  const [search, setSearch] = useState('');
  const state = useQuery(siteQueries.contacts(search.trim()));
  return (
    <PageShell title={texts.contacts} subtitle={texts.contactsText}>
      <Card>
        <Card.Content>
          <Input
            type="search"
            value={search}
            ariaLabel={texts.searchContacts}
            placeholder={texts.searchContacts}
            onChange={(event) => setSearch(event.target.value)}
          />
          <Loaded state={state}>{(contacts) => <ContactRows contacts={contacts} />}</Loaded>
        </Card.Content>
      </Card>
    </PageShell>
  );
}

function ContactRows({ contacts }: { readonly contacts: readonly Contact[] }) {
  const texts = useWixPageTexts();
  if (contacts.length === 0) return <Text>{texts.noContacts}</Text>;
  return (
    <table className="wix-table" aria-label={texts.contacts}>
      <thead>
        <tr>
          <th scope="col">{texts.column.name}</th>
          <th scope="col">{texts.column.email}</th>
          <th scope="col">{texts.column.kind}</th>
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <tr key={contact.id}>
            <td>
              <PageLink to="contact" id={contact.id}>
                {nameOf(contact) ?? texts.noName}
              </PageLink>
            </td>
            <td className="wix-wide">
              <bdi>{contact.primaryInfo.email}</bdi>
            </td>
            <td>{contact.memberInfo ? texts.siteMember : texts.contact}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
