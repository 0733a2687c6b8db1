import { useQuery } from '@tanstack/react-query';
import { Card } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { CollectionTable } from '../../../components/collection/collection-table';
import { TableSkeleton } from '../../../components/collection/table-skeleton';
import { useCursorTrail } from '../../../components/collection/use-cursor-trail';
import { toAccountSort, toSearchText, type MemberSearch } from '../../../domain/member-search';
import type { TiersProgram } from '../../../domain/tier';
import type { PageLocation } from '../../app/page-location';
import { accountQueries } from '../../data/accounts/queries';
import { tierQueries } from '../../data/tiers/queries';
import { memberColumns } from './member-columns';
import { MembersPager, PAGE_SIZE } from './members-pager';
import { MembersToolbar } from './members-toolbar';
import { NoMatch } from './no-match';
import { NoMembers } from './no-members';
import { TiersMissing } from './tiers-missing';

const activeTiers = (program: TiersProgram) => (program.status === 'ACTIVE' ? program : null);

type MembersListProps = {
  location: PageLocation<MemberSearch>;
  /** Another page of the list was asked for. */
  onTurn: () => void;
};

/** Everybody, or those whom the search finds, a page at a time. */
export function MembersList({ location, onTurn }: MembersListProps) {
  const { t } = useTranslation('members');
  const { query, push, replace } = location;
  const search = toSearchText(query.q);
  const trail = useCursorTrail(JSON.stringify([search, query.sort, query.order]));
  const { cursor } = trail;
  const list = useQuery(
    accountQueries.list({ search, sort: toAccountSort(query), cursor, limit: PAGE_SIZE }),
  );
  const tiers = useQuery({ ...tierQueries.program(), select: activeTiers });
  const handleSearch = (q: string) => {
    replace({ q });
  };
  // A cursor that Wix no longer knows fails for ever: asking again starts from the first page.
  const state = {
    data: list.data,
    error: list.error,
    dataUpdatedAt: list.dataUpdatedAt,
    refetch: () =>
      list.data === undefined && cursor !== null ? trail.goToStart() : list.refetch(),
  };
  return (
    <Card hideOverflow>
      <MembersToolbar list={list} search={query.q} onSearch={handleSearch} />
      <AsyncSection
        state={state}
        size="card"
        skeleton={<TableSkeleton />}
        empty={{
          when: (page) => page.total === 0,
          show:
            search === '' ? (
              <NoMembers />
            ) : (
              <NoMatch search={search} onClear={() => handleSearch('')} />
            ),
        }}
      >
        {(page) => (
          <>
            {tiers.error !== null && tiers.data === undefined && (
              <TiersMissing onRetry={() => void tiers.refetch()} />
            )}
            <CollectionTable
              rows={page.accounts}
              columns={memberColumns(t, tiers.data ?? null)}
              sort={{ key: query.sort, isDescending: query.order === 'DESC' }}
              onSort={({ key, isDescending }) => {
                replace({ sort: key, order: isDescending ? 'DESC' : 'ASC' });
              }}
              openId={query.member}
              onOpen={(account) => {
                push({ member: account.id, task: '' });
              }}
            />
            <MembersPager
              page={page}
              trail={trail}
              isTurning={list.isPlaceholderData}
              onTurn={onTurn}
            />
          </>
        )}
      </AsyncSection>
    </Card>
  );
}
