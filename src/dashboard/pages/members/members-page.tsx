import { Page } from '@wix/design-system';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusRow } from '../../../components/collection/focus-row';
import { memberSearch } from '../../../domain/member-search';
import { usePageLocation } from '../../app/page-location';
import { createDrafts } from './adjust-draft';
import { MemberPanel } from './member-panel';
import { MembersList } from './members-list';
import { PageNotices } from './page-notices';

/** Everybody who collects points, one of them beside the list. What is shown is what the address says. */
export function MembersPage() {
  const { t } = useTranslation('members');
  const location = usePageLocation(memberSearch);
  const [drafts] = useState(createDrafts);
  const { member } = location.query;
  return (
    <>
      <Page height="100vh">
        <Page.Header title={t('title')} subtitle={t('subtitle')} />
        <Page.Content>
          <PageNotices />
          <MembersList location={location} />
        </Page.Content>
      </Page>
      {member !== '' && (
        <MemberPanel
          key={member}
          accountId={member}
          drafts={drafts}
          location={location}
          onReturnFocus={() => {
            focusRow(member);
          }}
        />
      )}
    </>
  );
}
