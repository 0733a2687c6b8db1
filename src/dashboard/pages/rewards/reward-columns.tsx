import { useTranslation } from 'react-i18next';
import type { CollectionColumn } from '../../../components/collection/collection-table';
import { VisuallyHidden } from '../../../components/visually-hidden';
import type { Reward } from '../../../domain/reward';
import type { RewardSearch } from '../../../domain/reward-search';
import type { PageLocation } from '../../app/page-location';
import type { AffordabilityState } from '../../data/economics/use-affordability';
import { ActiveSwitch } from './active-switch';
import { AffordableCell } from './affordable-cell';
import { CostCell } from './cost-cell';
import { CashBackCell, OrdersCell } from './figure-cells';
import { RewardCell } from './reward-cell';
import { RowActions } from './row-actions';
import type { RewardsOverview } from './use-rewards-overview';

export type RewardColumn = CollectionColumn<Reward, RewardSearch['sort']>;

type ColumnsContext = {
  overview: RewardsOverview;
  affordabilityOf: (reward: Reward) => AffordabilityState;
  location: PageLocation<RewardSearch>;
};

/** The columns of the list: what a reward is, then what it means in numbers, then what can be done at once. */
export function useRewardColumns(context: ColumnsContext): RewardColumn[] {
  const { overview, affordabilityOf, location } = context;
  const { t } = useTranslation('rewards');
  return [
    {
      key: 'name',
      title: t('list.column.reward'),
      width: '21%',
      sortKey: 'name',
      render: (reward) => (
        <RewardCell
          reward={reward}
          tiers={overview.tiers}
          warnings={overview.warningsOf(reward).length}
        />
      ),
    },
    {
      key: 'cost',
      title: t('list.column.cost'),
      width: '18%',
      sortKey: 'cost',
      render: (reward) => <CostCell reward={reward} tiers={overview.tiers} />,
    },
    {
      key: 'cashBack',
      title: t('list.column.cashBack'),
      width: '13%',
      render: (reward) => <CashBackCell reward={reward} overview={overview} />,
    },
    {
      key: 'orders',
      title: t('list.column.orders'),
      width: '9%',
      render: (reward) => <OrdersCell reward={reward} overview={overview} />,
    },
    {
      key: 'affordable',
      title: t('list.column.affordable'),
      width: '15%',
      render: (reward) => <AffordableCell state={affordabilityOf(reward)} />,
    },
    {
      key: 'active',
      title: t('list.column.active'),
      width: '8%',
      hasControls: true,
      render: (reward) => <ActiveSwitch key={reward.id} reward={reward} />,
    },
    {
      key: 'actions',
      title: <VisuallyHidden>{t('list.column.actions')}</VisuallyHidden>,
      width: '12%',
      align: 'end',
      hasControls: true,
      render: (reward) => (
        <RowActions reward={reward} affordability={affordabilityOf(reward)} location={location} />
      ),
    },
  ];
}
