import { Page } from '@wix/design-system';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusRow } from '../../../components/collection/focus-row';
import { PanelLayout } from '../../../components/collection/panel-layout';
import { memberSearch } from '../../../domain/member-search';
import { usePageLocation } from '../../app/page-location';
import { createDrafts } from './adjust-draft';
import { MemberPanel } from './member-panel';
import { MembersList } from './members-list';
import { PausedNotice } from './paused-notice';

/** Everybody who collects points, one of them beside the list. What is shown is what the address says. */
export function MembersPage() {
  const { t } = useTranslation('members');
  const location = usePageLocation(memberSearch);
  const [drafts] = useState(createDrafts);
  const { member } = location.query;
  return (
    <PanelLayout
      panel={
        member === '' ? null : (
          <MemberPanel
            key={member}
            accountId={member}
            drafts={drafts}
            location={location}
            onReturnFocus={() => {
              focusRow(member);
            }}
          />
        )
      }
    >
      <Page height="100vh" minWidth={0}>
        <Page.Header title={t('title')} subtitle={t('subtitle')} />
        <Page.Content>
          <PausedNotice />
          <MembersList location={location} />
        </Page.Content>
      </Page>
    </PanelLayout>
  );
}
