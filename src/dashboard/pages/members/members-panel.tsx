import { focusRow } from '../../../components/collection/focus-row';
import type { MemberSearch } from '../../../domain/member-search';
import type { PageLocation } from '../../app/page-location';
import { AddMembersPanel } from './add-members-panel';
import type { Drafts } from './adjust-draft';
import { ContactPanel } from './contact-panel';
import { MemberPanel } from './member-panel';

type MembersPanelProps = {
  location: PageLocation<MemberSearch>;
  drafts: Drafts;
  onReturnFocus: () => void;
};

/** What the address opens beside the list: a member, a contact on the way to becoming one, or adding members. */
export function MembersPanel({ location, drafts, onReturnFocus }: MembersPanelProps) {
  const { query, push, replace } = location;
  const { member, contactId, task } = query;
  if (member !== '') {
    return (
      <MemberPanel
        key={member}
        accountId={member}
        drafts={drafts}
        location={location}
        onReturnFocus={() => {
          focusRow(member);
        }}
      />
    );
  }
  if (contactId !== '') {
    return (
      <ContactPanel
        key={contactId}
        contactId={contactId}
        onAccount={(accountId) => {
          replace({ member: accountId, contactId: '', task: 'adjust' });
        }}
        onClose={() => {
          push({ contactId: '', task: '' });
        }}
      />
    );
  }
  return (
    <AddMembersPanel
      key={task}
      onOpenMember={(accountId) => {
        push({ member: accountId, task: '' });
      }}
      onClose={() => {
        push({ task: '' });
      }}
      onReturnFocus={onReturnFocus}
    />
  );
}
