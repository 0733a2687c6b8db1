import { Card } from '@wix/design-system';
import { useState } from 'react';
import { AsyncSection, type AsyncState } from '../../../components/async-section';
import { TableSkeleton } from '../../../components/collection/table-skeleton';
import type { EarningRule } from '../../../domain/earning-rule';
import type { RuleSearch } from '../../../domain/rule-search';
import type { TiersProgram } from '../../../domain/tier';
import type { PageLocation } from '../../app/page-location';
import { NoRules } from './no-rules';
import { RulesTable } from './rules-table';

type RulesListProps = {
  location: PageLocation<RuleSearch>;
  state: AsyncState<[EarningRule[], TiersProgram]>;
  isFetching: boolean;
};

/** All rules, or why there are none to be seen. */
export function RulesList({ location, state, isFetching }: RulesListProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <Card hideOverflow>
      <AsyncSection
        state={state}
        size="page"
        skeleton={<TableSkeleton />}
        empty={{
          when: ([rules]) => rules.length === 0,
          show: (
            <NoRules
              onCreate={() => {
                location.push({ rule: 'new' });
              }}
            />
          ),
        }}
      >
        {([rules, ladder]) => (
          <RulesTable
            rules={rules}
            ladder={ladder}
            location={location}
            age={{
              updatedAt: state.dataUpdatedAt,
              isFetching,
              onRefresh: state.refetch,
            }}
            selected={selected}
            onSelect={setSelected}
          />
        )}
      </AsyncSection>
    </Card>
  );
}
