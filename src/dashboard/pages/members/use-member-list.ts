import { useQuery } from '@tanstack/react-query';
import { useCursorTrail } from '../../../components/collection/use-cursor-trail';
import type { AccountPage } from '../../../domain/account';
import { NO_FILTERS, planList, simplifyFilters } from '../../../domain/account-filters';
import {
  toAccountFilters,
  toAccountSort,
  toSearchText,
  type MemberSearch,
} from '../../../domain/member-search';
import { accountQueries } from '../../data/accounts/queries';
import { PAGE_SIZE } from './members-pager';
import { useFilterMeasures } from './use-filter-measures';

/** The page of the list that the address asks for, from the call that can give it. */
export function useMemberList(query: MemberSearch) {
  const search = toSearchText(query.q);
  const measures = useFilterMeasures(query);
  const known = toAccountFilters(query, measures);
  const filters = known ?? NO_FILTERS;
  const isNarrowed = known !== null && planList(search, simplifyFilters(filters)).call === 'narrow';
  const selection = { search, filters, sort: toAccountSort(query), limit: PAGE_SIZE };
  const trail = useCursorTrail(JSON.stringify(selection));
  const listed = useQuery({
    ...accountQueries.list({ ...selection, cursor: trail.cursor }),
    enabled: known !== null && !isNarrowed,
  });
  const narrowed = useQuery({ ...accountQueries.narrowed(selection), enabled: isNarrowed });
  const list = isNarrowed ? narrowed : listed;
  const data =
    isNarrowed && list.data !== undefined ? cutPage(list.data, trail.pagesBefore) : list.data;
  return {
    trail,
    /** As they were asked for; null while it is not known what they are measured by. */
    filters: known,
    isCurrent: known !== null && !list.isPlaceholderData,
    /** The rows in view are still those of the page, or the filters, before. */
    isTurning: list.isPlaceholderData,
    isFetching: list.isFetching,
    state: {
      data: known === null ? undefined : data,
      error: list.error ?? measures.error,
      dataUpdatedAt: list.dataUpdatedAt,
      refetch: () => {
        if (measures.error !== null) measures.refetch();
        // A cursor that Wix no longer knows fails for ever: asking again starts from the first page.
        else if (list.data === undefined && trail.cursor !== null) trail.goToStart();
        else void list.refetch();
      },
    },
  };
}

/** A page of a list that came as a whole; its cursors are only there to be counted. */
function cutPage(all: AccountPage, pagesBefore: number): AccountPage {
  const start = pagesBefore * PAGE_SIZE;
  const end = start + PAGE_SIZE;
  return {
    ...all,
    accounts: all.accounts.slice(start, end),
    nextCursor: end < all.accounts.length ? String(end) : null,
  };
}
