import { useTranslation } from 'react-i18next';
import { BulkBar } from '../../../components/collection/bulk-bar';
import { CollectionNoMatch } from '../../../components/collection/collection-no-match';
import { CollectionTable } from '../../../components/collection/collection-table';
import type { EarningRule } from '../../../domain/earning-rule';
import { findRules, type RuleSearch } from '../../../domain/rule-search';
import type { TiersProgram } from '../../../domain/tier';
import { useFormat } from '../../../i18n/use-format';
import type { PageLocation } from '../../app/page-location';
import { ruleColumns } from './rule-columns';
import { RulesToolbar } from './rules-toolbar';
import { useRuleActions } from './use-rule-actions';
import { useRuleTexts } from './use-rule-texts';

type RulesTableProps = {
  rules: EarningRule[];
  ladder: TiersProgram;
  location: PageLocation<RuleSearch>;
  age: Parameters<typeof RulesToolbar>[0]['age'];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
};

/** The rules that search and filters let through, and what can be done to those that are chosen. */
export function RulesTable(props: RulesTableProps) {
  const { rules, ladder, location, age, selected, onSelect } = props;
  const { t } = useTranslation('rules');
  const format = useFormat();
  const texts = useRuleTexts(ladder);
  const actions = useRuleActions(rules);
  const { query, push, replace } = location;
  const listed = rules.map((rule) => ({ rule, text: `${rule.title} ${texts.triggerName(rule)}` }));
  const found = findRules(listed, query, ladder);
  // What left the list is not acted upon: nobody can see it.
  const chosen = found.filter(({ id }) => selected.has(id));
  const setStatusOfChosen = async (status: EarningRule['status']) => {
    const failed = await actions.setStatusOfAll(chosen, status);
    // So that one more click tries those again.
    if (failed !== null) onSelect(new Set(failed));
  };
  return (
    <>
      <RulesToolbar
        location={location}
        counts={{ found: found.length, total: rules.length }}
        age={age}
      />
      {chosen.length > 0 && (
        <BulkBar
          summary={t('bulk.selected', {
            count: chosen.length,
            amount: format.number(chosen.length),
          })}
          isBusy={actions.isBusy}
          onClear={() => {
            onSelect(new Set());
          }}
          actions={[
            {
              label: t('bulk.resume'),
              onClick: () => void setStatusOfChosen('ACTIVE'),
            },
            {
              label: t('bulk.pause'),
              onClick: () => void setStatusOfChosen('PAUSED'),
            },
          ]}
        />
      )}
      {found.length === 0 ? (
        <CollectionNoMatch
          title={t('empty.noMatchTitle')}
          text={t('empty.noMatchText')}
          onClear={() => {
            replace({ q: '', status: '', tiers: '' });
          }}
        />
      ) : (
        <CollectionTable
          rows={found}
          columns={ruleColumns({ t, format, texts, ladder, rules, actions })}
          sort={{ key: query.sort, isDescending: query.order === 'DESC' }}
          onSort={({ key, isDescending }) => {
            replace({ sort: key, order: isDescending ? 'DESC' : 'ASC' });
          }}
          openId={query.rule}
          onOpen={({ id }) => {
            push({ rule: id });
          }}
          selection={{
            ids: selected,
            onChange: onSelect,
            labelOf: ({ title }) => t('list.select', { title }),
            allLabel: t('list.selectAll'),
          }}
        />
      )}
    </>
  );
}
