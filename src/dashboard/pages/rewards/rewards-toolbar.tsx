import { useTranslation } from 'react-i18next';
import {
  CollectionToolbar,
  type CollectionFilter,
} from '../../../components/collection/collection-toolbar';
import { isNarrowed, rewardSearch, type RewardSearch } from '../../../domain/reward-search';
import { useFormat } from '../../../i18n/use-format';
import type { PageLocation } from '../../app/page-location';
import type { RewardsOverview } from './use-rewards-overview';

type RewardsToolbarProps = {
  overview: RewardsOverview;
  /** How many rewards the search and the filters let through. */
  found: number;
  location: PageLocation<RewardSearch>;
};

const KINDS = ['FIXED_AMOUNT', 'PERCENTAGE', 'FREE_SHIPPING', 'FLEXIBLE'] as const;

/** How many rewards there are, the search and the filters. */
export function RewardsToolbar({ overview, found, location }: RewardsToolbarProps) {
  const { t } = useTranslation('rewards');
  const summary = useSummary(location.query);
  const filters = useFilters(location);
  const { list, rewards } = overview;
  const { query, replace } = location;
  return (
    <CollectionToolbar
      summary={summary(found, rewards.length)}
      age={{
        updatedAt: list.dataUpdatedAt,
        isFetching: list.isFetching,
        onRefresh: () => void list.refetch(),
      }}
      search={{
        label: t('list.searchLabel'),
        clearLabel: t('list.clearSearch'),
        value: query.q,
        isSearching: false,
        onSearch: (q) => {
          replace({ q });
        },
      }}
      filters={filters}
      onClearFilters={() => {
        replace({ status: '', kind: '', attention: '' });
      }}
    />
  );
}

function useSummary(query: RewardSearch): (found: number, all: number) => string {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  return (found, all) => {
    const total = t('list.count', { count: all, amount: format.number(all) });
    return isNarrowed(query)
      ? t('list.matches', { shown: format.number(found), amount: total })
      : total;
  };
}

function useFilters({ query, replace }: PageLocation<RewardSearch>): CollectionFilter[] {
  const { t } = useTranslation('rewards');
  const { status, kind, attention } = rewardSearch.shape;
  return [
    {
      key: 'status',
      label: t('filter.status'),
      allLabel: t('filter.allStatuses'),
      choices: [
        { id: 'active', label: t('filter.active') },
        { id: 'inactive', label: t('filter.inactive') },
      ],
      value: query.status,
      onChange: (value) => {
        replace({ status: status.parse(value) });
      },
    },
    {
      key: 'kind',
      label: t('filter.kind'),
      allLabel: t('filter.allKinds'),
      choices: KINDS.map((id) => ({ id, label: t(`kind.${id}`) })),
      value: query.kind,
      onChange: (value) => {
        replace({ kind: kind.parse(value) });
      },
    },
    {
      key: 'attention',
      label: t('filter.attention'),
      allLabel: t('filter.allAttention'),
      choices: [{ id: 'warned', label: t('filter.warned') }],
      value: query.attention,
      onChange: (value) => {
        replace({ attention: attention.parse(value) });
      },
    },
  ];
}
