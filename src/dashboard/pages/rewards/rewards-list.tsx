import { Card } from '@wix/design-system';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { CollectionNoMatch } from '../../../components/collection/collection-no-match';
import { CollectionTable } from '../../../components/collection/collection-table';
import { TableSkeleton } from '../../../components/collection/table-skeleton';
import { isNarrowed, searchRewards, type RewardSearch } from '../../../domain/reward-search';
import type { PageLocation } from '../../app/page-location';
import { useAffordability } from '../../data/economics/use-affordability';
import { BasisLine } from './basis-line';
import { ListNotices } from './list-notices';
import { NoRewards } from './no-rewards';
import { useRewardColumns } from './reward-columns';
import { RewardsBulkBar } from './rewards-bulk-bar';
import { RewardsToolbar } from './rewards-toolbar';
import { useRewardsOverview } from './use-rewards-overview';

type RewardsListProps = { location: PageLocation<RewardSearch>; onCreate: () => void };

/** All rewards with what they cost, give back and who can afford them. */
export function RewardsList({ location, onCreate }: RewardsListProps) {
  const { t } = useTranslation('rewards');
  const { query, push, replace } = location;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const overview = useRewardsOverview();
  const { list, rewards, warningsOf } = overview;
  const affordabilityOf = useAffordability(rewards);
  const columns = useRewardColumns({ overview, affordabilityOf, location });
  const found = searchRewards(rewards, query, (reward) => warningsOf(reward).length > 0);
  // What left the list is not acted upon: nobody can see it.
  const chosen = found.filter(({ id }) => selected.has(id));
  const clear = () => {
    replace({ q: '', status: '', kind: '', attention: '' });
  };
  return (
    <Card hideOverflow>
      <AsyncSection
        state={list}
        size="page"
        skeleton={<TableSkeleton />}
        empty={{
          when: (data) => data.rewards.length === 0,
          show: <NoRewards onCreate={onCreate} />,
        }}
      >
        {(data) => (
          <>
            <RewardsToolbar overview={overview} found={found.length} location={location} />
            <BasisLine basis={overview.basis} location={location} />
            <ListNotices overview={overview} hasMore={data.hasMore} />
            <RewardsBulkBar
              chosen={chosen}
              affordabilityOf={affordabilityOf}
              onChoose={(rewards) => {
                setSelected(new Set(rewards.map(({ id }) => id)));
              }}
              onRemoved={(rewards) => {
                if (rewards.some(({ id }) => id === query.reward))
                  replace({ reward: '', task: '' });
              }}
            />
            {found.length === 0 && isNarrowed(query) ? (
              <CollectionNoMatch
                title={t('empty.noMatchTitle')}
                text={t('empty.noMatchText')}
                onClear={clear}
              />
            ) : (
              <CollectionTable
                rows={found}
                columns={columns}
                sort={{ key: query.sort, isDescending: query.order === 'DESC' }}
                onSort={({ key, isDescending }) => {
                  replace({ sort: key, order: isDescending ? 'DESC' : 'ASC' });
                }}
                openId={query.task === 'new' ? '' : query.reward}
                onOpen={({ id }) => {
                  push({ reward: id, task: '' });
                }}
                selection={{
                  ids: selected,
                  onChange: setSelected,
                  labelOf: ({ name }) => t('bulk.select', { name }),
                  allLabel: t('bulk.selectAll'),
                }}
              />
            )}
          </>
        )}
      </AsyncSection>
    </Card>
  );
}
