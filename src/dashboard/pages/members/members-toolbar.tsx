import { Box, TextButton } from '@wix/design-system';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CollectionToolbar } from '../../../components/collection/collection-toolbar';
import { isFiltered, NO_MEMBER_FILTERS, type MemberSearch } from '../../../domain/member-search';
import { isSameView, MEMBER_VIEWS, memberView } from '../../../domain/member-views';
import type { PageLocation } from '../../app/page-location';
import { BalanceRange } from './balance-range';
import { ColumnChoice } from './column-choice';
import type { HideableColumn } from './member-columns';
import { ReadAllButton } from './read-all-button';
import { SaveView } from './save-view';
import type { useMemberList } from './use-member-list';
import { useMemberFilters } from './use-member-filters';
import { useMembersSummary } from './use-members-summary';
import { useOwnViews } from './use-own-views';
import { ViewButton } from './view-button';
import { ViewChoice } from './view-choice';

const VIEW_CHOICE_ID = 'members-view';
const VIEW_BUTTON_ID = 'members-view-button';

type MembersToolbarProps = {
  list: ReturnType<typeof useMemberList>;
  location: PageLocation<MemberSearch>;
  columns: readonly HideableColumn[];
};

/** Which view, how many and how fresh, the search; and on request filters, columns, and a name for it all. */
export function MembersToolbar({ list, location, columns }: MembersToolbarProps) {
  const { t } = useTranslation('members');
  const { t: tFilters } = useTranslation('memberFilters');
  const { query, push, replace } = location;
  const [opened, setOpened] = useState<'none' | 'filters' | 'columns' | 'save'>('none');
  const filters = useMemberFilters(location);
  const summary = useMembersSummary(list, query);
  const own = useOwnViews();
  const shownOwn = own.views.find(({ view }) => isSameView(query, view));
  const isNamed =
    shownOwn !== undefined || Object.values(MEMBER_VIEWS).some((view) => isSameView(query, view));
  const toggle = (part: typeof opened) => {
    setOpened(opened === part ? 'none' : part);
  };
  const leaveSaving = (nextId: string) => {
    setOpened('none');
    document.getElementById(nextId)?.focus();
  };
  const hasFilters = opened === 'filters' || isFiltered(query);
  return (
    <CollectionToolbar
      leading={
        <ViewChoice
          id={VIEW_CHOICE_ID}
          query={query}
          ownViews={own.views}
          hasTiers={filters.some(({ key }) => key === 'tier')}
          onChoose={push}
        />
      }
      summary={summary.text}
      summaryAction={toCountButton(summary)}
      age={{
        updatedAt: list.state.dataUpdatedAt,
        isFetching: list.isFetching,
        onRefresh: list.state.refetch,
      }}
      actions={
        <Box gap="SP3" verticalAlign="middle">
          <ViewButton
            id={VIEW_BUTTON_ID}
            isNamed={isNamed}
            ownName={shownOwn?.name}
            isSaving={opened === 'save'}
            onSave={() => toggle('save')}
            onDelete={own.remove}
          />
          <TextButton size="small" ariaExpanded={hasFilters} onClick={() => toggle('filters')}>
            {tFilters('open')}
          </TextButton>
          <TextButton
            size="small"
            ariaExpanded={opened === 'columns'}
            onClick={() => toggle('columns')}
          >
            {tFilters('columns.open')}
          </TextButton>
        </Box>
      }
      search={{
        label: t('list.searchLabel'),
        clearLabel: t('list.clearSearch'),
        value: query.q,
        isSearching: list.isTurning,
        onSearch: (q) => replace({ q }),
      }}
      filters={hasFilters ? filters : []}
      moreFilters={{
        content: <BalanceRange {...location} />,
        isActive: query.min !== '' || query.max !== '',
      }}
      onClearFilters={() => push(NO_MEMBER_FILTERS)}
    >
      {opened === 'columns' && (
        <ColumnChoice
          hide={query.hide}
          available={columns}
          onChange={(hide) => replace({ hide })}
        />
      )}
      {opened === 'save' && !isNamed && (
        <SaveView
          onSave={(name) => {
            own.save(name, memberView.parse(query));
            leaveSaving(VIEW_CHOICE_ID);
          }}
          onCancel={() => leaveSaving(VIEW_BUTTON_ID)}
        />
      )}
    </CollectionToolbar>
  );
}

function toCountButton({ counting }: ReturnType<typeof useMembersSummary>) {
  return counting === null ? null : <ReadAllButton reading={counting} />;
}
