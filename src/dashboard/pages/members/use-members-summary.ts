import { useTranslation } from 'react-i18next';
import { isFiltered, toSearchText, type MemberSearch } from '../../../domain/member-search';
import { useFormat } from '../../../i18n/use-format';
import { useMemberCount } from './use-member-count';
import type { useMemberList } from './use-member-list';
import type { useReadAll } from './use-read-all';

/** So many are read when Wix has no count; past that it is "more than". */
const COUNTED_BY_READING = 100;

type MembersSummary = {
  /** Null while it is not known how many there are. */
  text: string | null;
  /** Set where Wix has no count: the way to count all the same. */
  counting: ReturnType<typeof useReadAll> | null;
};

/** How many members there are, or match, in words. */
export function useMembersSummary(
  list: ReturnType<typeof useMemberList>,
  query: MemberSearch,
): MembersSummary {
  const { t } = useTranslation('members');
  const { t: tFilters } = useTranslation('memberFilters');
  const format = useFormat();
  const { counting, count, countSoFar } = useMemberCount(list.filters);
  const { data } = list.state;
  if (data === undefined || !list.isCurrent || data.tooManyToNarrow) {
    return { text: null, counting: null };
  }
  const total = data.total ?? count;
  if (total === null) {
    const soFar = Math.max(countSoFar, COUNTED_BY_READING);
    return { text: tFilters('countOpen', { amount: format.number(soFar) }), counting };
  }
  return { text: toText(total), counting: null };

  function toText(known: number): string {
    const figures = { count: known, amount: format.number(known) };
    if (isFiltered(query)) return tFilters('count', figures);
    const search = toSearchText(query.q);
    return search === '' ? t('list.count', figures) : t('list.matches', { ...figures, search });
  }
}
