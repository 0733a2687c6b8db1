import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { AsyncState } from '../../../components/async-section';
import type { Account, AccountPage } from '../../../domain/account';
import type { LadderImpact } from '../../../domain/ladder/compare-ladders';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { currentPlacement, draftPlacement } from '../../../domain/ladder/placement';
import { accountQueries } from '../../data/accounts/queries';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import { findMovers, moverRows, nameRows, type Direction, type MoverRow } from './mover-rows';

export const MOVERS_PER_PAGE = 25;

type MoverPageOptions = {
  draft: LadderDraft;
  members: KnownMembers;
  impact: LadderImpact;
  direction: Direction;
  search: string;
  offset: number;
};

/** What a page of movers shows: while somebody searches, those that were found so far. */
export type MoverPage = {
  state: AsyncState<MoverRow[]>;
  isFetching: boolean;
  /** Looks through more of those whom the search finds; null when all were looked through. */
  findMore: (() => void) | null;
};

/** Those who move in a direction: a page of them all, or those whom a search finds. */
export function useMoverPage(options: MoverPageOptions): MoverPage {
  const listed = useListedMovers(options);
  const found = useFoundMovers(options);
  return options.search === '' ? listed : found;
}

function useListedMovers({ members, impact, direction, search, offset }: MoverPageOptions) {
  const rows = moverRows({ members, impact }, direction, { offset, limit: MOVERS_PER_PAGE });
  const named = useQuery({
    ...accountQueries.several(search === '' ? rows.map(({ id }) => id) : []),
    select: (accounts: Account[]) => nameRows(rows, accounts),
  });
  const state = rows.length === 0 ? { ...asState(named), data: rows } : asState(named);
  return { state, isFetching: named.isFetching, findMore: null };
}

function useFoundMovers({ draft, impact, direction, search }: MoverPageOptions): MoverPage {
  const found = useInfiniteQuery({
    ...accountQueries.found(search),
    enabled: search !== '',
    select: ({ pages }: { pages: AccountPage[] }) =>
      findMovers(
        pages.flatMap(({ accounts }) => accounts),
        { from: currentPlacement(draft.base, draft), to: draftPlacement(draft), impact },
        direction,
      ),
  });
  return {
    state: asState(found),
    isFetching: found.isFetching,
    findMore: found.hasNextPage ? () => void found.fetchNextPage() : null,
  };
}

function asState({ data, error, dataUpdatedAt, refetch }: AsyncState<MoverRow[]>) {
  return { data, error, dataUpdatedAt, refetch };
}
