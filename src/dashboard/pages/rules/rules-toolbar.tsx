import { useTranslation } from 'react-i18next';
import { CollectionToolbar } from '../../../components/collection/collection-toolbar';
import { ruleSearch, type RuleSearch } from '../../../domain/rule-search';
import { useFormat } from '../../../i18n/use-format';
import type { PageLocation } from '../../app/page-location';

type RulesToolbarProps = {
  location: PageLocation<RuleSearch>;
  counts: { found: number; total: number };
  age: Parameters<typeof CollectionToolbar>[0]['age'];
};

/** How many rules, how fresh, and what narrows the list. */
export function RulesToolbar({ location, counts, age }: RulesToolbarProps) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const { query, replace } = location;
  const { found, total } = counts;
  const isNarrowed = query.q.trim() !== '' || query.status !== '' || query.tiers !== '';
  const amount = format.number(found);
  return (
    <CollectionToolbar
      summary={
        isNarrowed
          ? t('list.matches', { count: found, amount, total: format.number(total) })
          : t('list.count', { count: total, amount: format.number(total) })
      }
      age={age}
      search={{
        label: t('list.searchLabel'),
        clearLabel: t('list.clearSearch'),
        value: query.q,
        isSearching: false,
        onSearch: (q) => {
          replace({ q });
        },
      }}
      filters={[
        {
          key: 'status',
          label: t('list.filter.status'),
          allLabel: t('list.filter.allStatuses'),
          choices: [
            { id: 'ACTIVE', label: t('list.filter.active') },
            { id: 'PAUSED', label: t('list.filter.paused') },
          ],
          value: query.status,
          onChange: (status) => {
            replace(ruleSearch.pick({ status: true }).parse({ status }));
          },
        },
        {
          key: 'tiers',
          label: t('list.filter.tiers'),
          allLabel: t('list.filter.allTiers'),
          choices: [
            { id: 'missing', label: t('list.filter.missing') },
            { id: 'complete', label: t('list.filter.complete') },
          ],
          value: query.tiers,
          onChange: (tiers) => {
            replace(ruleSearch.pick({ tiers: true }).parse({ tiers }));
          },
        },
      ]}
      onClearFilters={() => {
        replace({ status: '', tiers: '' });
      }}
    />
  );
}
