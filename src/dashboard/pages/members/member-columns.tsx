import { Text } from '@wix/design-system';
import type { TFunction } from 'i18next';
import type { CollectionColumn } from '../../../components/collection/collection-table';
import type { Account } from '../../../domain/account';
import type { MemberSearch } from '../../../domain/member-search';
import type { TiersProgram } from '../../../domain/tier';
import { findTier } from '../../../domain/tier-progress';
import { LastActivity } from './last-activity';
import { NextExpiry } from './next-expiry';
import { NextTier } from './next-tier';
import { Person } from './person';
import { PointsAmount } from './points-amount';
import { TierBadge } from './tier-badge';

export type MemberColumn = CollectionColumn<Account, MemberSearch['sort']>;

/** The columns that may be hidden, in their order. */
export const HIDEABLE_COLUMNS = [
  'balance',
  'tier',
  'nextTier',
  'nextExpiry',
  'lastActivity',
  'type',
] as const;

export type HideableColumn = (typeof HIDEABLE_COLUMNS)[number];

/** The hidden ones, as the address holds them. */
export function hiddenColumns(hide: string): ReadonlySet<string> {
  const names = hide.split(',');
  return new Set(HIDEABLE_COLUMNS.filter((column) => names.includes(column)));
}

/** Which of these columns may be hidden. */
export function hideableOf(columns: readonly MemberColumn[]): HideableColumn[] {
  const keys = columns.map(({ key }) => key);
  return HIDEABLE_COLUMNS.filter((column) => keys.includes(column));
}

type ColumnOptions = {
  /** Null while tiers are off or not known. */
  tiers: TiersProgram | null;
  canSortByExpiry: boolean;
};

/**
 * The columns of the list; without tiers that are switched on, nothing is said about tiers. Amounts stand at the start:
 * the design system leaves the heading of a sortable column there, whatever `align` says.
 */
export function memberColumns(
  t: TFunction<'members'>,
  { tiers, canSortByExpiry }: ColumnOptions,
): MemberColumn[] {
  return [
    {
      key: 'member',
      title: t('list.column.member'),
      width: '22%',
      render: (account) => <Person contact={account.contact} />,
    },
    {
      key: 'balance',
      title: t('list.column.balance'),
      width: '10%',
      sortKey: 'balance',
      render: (account) => <PointsAmount amount={account.points.balance} />,
    },
    ...(tiers === null ? [] : tierColumns(t, tiers)),
    {
      key: 'nextExpiry',
      title: t('list.column.nextExpiry'),
      width: '14%',
      ...(canSortByExpiry && { sortKey: 'nextExpiry' as const }),
      render: (account) => <NextExpiry expiry={account.nextExpiry} />,
    },
    {
      key: 'lastActivity',
      title: t('list.column.lastActivity'),
      width: '16%',
      sortKey: 'lastActivityDate',
      render: (account) => <LastActivity date={account.lastActivityDate} />,
    },
    {
      key: 'type',
      title: t('list.column.type'),
      width: '11%',
      render: (account) => (
        <Text size="small" ellipsis>
          {account.memberId === null ? t('person.visitor') : t('person.member')}
        </Text>
      ),
    },
  ];
}

function tierColumns(t: TFunction<'members'>, tiers: TiersProgram): MemberColumn[] {
  return [
    {
      key: 'tier',
      title: t('list.column.tier'),
      width: '13%',
      render: (account) => <TierBadge program={tiers} tier={findTier(tiers, account.tier.id)} />,
    },
    {
      key: 'nextTier',
      title: t('list.column.nextTier'),
      width: '14%',
      render: (account) => <NextTier program={tiers} tier={account.tier} />,
    },
  ];
}
