import { Page } from '@wix/design-system';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusRow } from '../../../components/collection/focus-row';
import { PanelLayout } from '../../../components/collection/panel-layout';
import { memberSearch } from '../../../domain/member-search';
import { usePageLocation } from '../../app/page-location';
import { createDrafts } from './adjust-draft';
import { InterruptedAdjustments } from './interrupted-adjustments';
import { MemberPanel } from './member-panel';
import { MembersList } from './members-list';
import { PausedNotice } from './paused-notice';

/** Everybody who collects points, one of them beside the list. What is shown is what the address says. */
export function MembersPage() {
  const { t } = useTranslation('members');
  const location = usePageLocation(memberSearch);
  const [drafts] = useState(createDrafts);
  const scroller = useRef<HTMLElement | null>(null);
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
      <Page
        height="100vh"
        minWidth={0}
        scrollableContentRef={(element) => {
          scroller.current = element;
        }}
      >
        <Page.Header title={t('title')} subtitle={t('subtitle')} />
        <Page.Content>
          <PausedNotice />
          <InterruptedAdjustments drafts={drafts} location={location} />
          <MembersList
            location={location}
            onTurn={() => {
              if (scroller.current !== null) scroller.current.scrollTop = 0;
            }}
          />
        </Page.Content>
      </Page>
    </PanelLayout>
  );
}
