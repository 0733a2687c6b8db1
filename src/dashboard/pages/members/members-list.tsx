import { useQuery } from '@tanstack/react-query';
import { Card } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { CollectionTable } from '../../../components/collection/collection-table';
import { TableSkeleton } from '../../../components/collection/table-skeleton';
import { toAccountSort, type MemberSearch } from '../../../domain/member-search';
import type { TiersProgram } from '../../../domain/tier';
import type { PageLocation } from '../../app/page-location';
import { tierQueries } from '../../data/tiers/queries';
import { hiddenColumns, hideableOf, memberColumns } from './member-columns';
import { MembersEmpty } from './members-empty';
import { MembersPager } from './members-pager';
import { MembersToolbar } from './members-toolbar';
import { TiersMissing } from './tiers-missing';
import { useMemberList } from './use-member-list';

const activeTiers = (program: TiersProgram) => (program.status === 'ACTIVE' ? program : null);

type MembersListProps = {
  location: PageLocation<MemberSearch>;
  /** Another page of the list was asked for. */
  onTurn: () => void;
};

/** Everybody, or those whom the search and the filters find, a page at a time. */
export function MembersList({ location, onTurn }: MembersListProps) {
  const { t } = useTranslation('members');
  const { query, push, replace } = location;
  const list = useMemberList(query);
  const tiers = useQuery({ ...tierQueries.program(), select: activeTiers });
  const columns = memberColumns(t, {
    tiers: tiers.data ?? null,
    canSortByExpiry: query.expiry.startsWith('within'),
  });
  const hidden = hiddenColumns(query.hide);
  const sort = toAccountSort(query);
  return (
    <Card hideOverflow>
      <MembersToolbar list={list} location={location} columns={hideableOf(columns)} />
      <AsyncSection
        state={list.state}
        size="card"
        skeleton={<TableSkeleton />}
        empty={{
          when: ({ accounts }) => accounts.length === 0 && list.trail.pagesBefore === 0,
          show: list.state.data && <MembersEmpty page={list.state.data} location={location} />,
        }}
      >
        {(page) => (
          <>
            {tiers.error !== null && tiers.data === undefined && (
              <TiersMissing onRetry={() => void tiers.refetch()} />
            )}
            <CollectionTable
              rows={page.accounts}
              columns={columns.filter(({ key }) => !hidden.has(key))}
              sort={{ key: sort.field, isDescending: sort.order === 'DESC' }}
              onSort={({ key, isDescending }) => {
                replace({ sort: key, order: isDescending ? 'DESC' : 'ASC' });
              }}
              openId={query.member}
              onOpen={(account) => {
                push({
                  member: account.id,
                  contactId: '',
                  task: '',
                  history: '',
                  entry: '',
                  item: '',
                });
              }}
            />
            <MembersPager
              page={page}
              trail={list.trail}
              isTurning={list.isTurning}
              onTurn={onTurn}
            />
          </>
        )}
      </AsyncSection>
    </Card>
  );
}
