import { useTranslation } from 'react-i18next';
import { isFiltered, toSearchText, type MemberSearch } from '../../../domain/member-search';
import { useFormat } from '../../../i18n/use-format';
import type { useMemberList } from './use-member-list';

/** So many are read when Wix has no count; past that it is "more than". */
const COUNTED_BY_READING = 100;

/** How many members there are, or match, in words; null while that is not known. */
export function useMembersSummary(
  list: ReturnType<typeof useMemberList>,
  query: MemberSearch,
): string | null {
  const { t } = useTranslation('members');
  const { t: tFilters } = useTranslation('memberFilters');
  const format = useFormat();
  const { data } = list.state;
  if (data === undefined || !list.isCurrent || data.tooManyToNarrow) return null;
  if (data.total === null) {
    return tFilters('countOpen', { amount: format.number(COUNTED_BY_READING) });
  }
  const search = toSearchText(query.q);
  const figures = { count: data.total, amount: format.number(data.total) };
  if (isFiltered(query)) return tFilters('count', figures);
  return search === '' ? t('list.count', figures) : t('list.matches', { ...figures, search });
}
