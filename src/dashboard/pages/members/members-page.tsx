import { Button, Page } from '@wix/design-system';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelLayout } from '../../../components/collection/panel-layout';
import { memberSearch } from '../../../domain/member-search';
import { usePageLocation } from '../../app/page-location';
import { createDrafts } from './adjust-draft';
import { InterruptedAdjustments } from './interrupted-adjustments';
import { MembersList } from './members-list';
import { MembersPanel } from './members-panel';
import { PausedNotice } from './paused-notice';

const ADD_BUTTON_ID = 'add-members';

/** Everybody who collects points, one of them beside the list. What is shown is what the address says. */
export function MembersPage() {
  const { t } = useTranslation('members');
  const { t: tAdd } = useTranslation('addMembers');
  const location = usePageLocation(memberSearch);
  const [drafts] = useState(createDrafts);
  const scroller = useRef<HTMLElement | null>(null);
  const { member, contactId, task } = location.query;
  const hasPanel = member !== '' || contactId !== '' || task === 'add';
  return (
    <PanelLayout
      panel={
        hasPanel ? (
          <MembersPanel
            location={location}
            drafts={drafts}
            onReturnFocus={() => {
              document.getElementById(ADD_BUTTON_ID)?.focus();
            }}
          />
        ) : null
      }
    >
      <Page
        height="100vh"
        minWidth={0}
        scrollableContentRef={(element) => {
          scroller.current = element;
        }}
      >
        <Page.Header
          title={t('title')}
          subtitle={t('subtitle')}
          actionsBar={
            <Button
              id={ADD_BUTTON_ID}
              onClick={() => {
                location.push({ task: 'add', member: '', entry: '', item: '' });
              }}
            >
              {tAdd('open')}
            </Button>
          }
        />
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
