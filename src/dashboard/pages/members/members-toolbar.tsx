import type { UseQueryResult } from '@tanstack/react-query';
import { TableToolbar } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../components/collection/search-field';
import { DataAge } from '../../../components/data-age';
import type { AccountPage } from '../../../domain/account';
import { toSearchText } from '../../../domain/member-search';
import { useFormat } from '../../../i18n/use-format';

type MembersToolbarProps = {
  list: UseQueryResult<AccountPage>;
  search: string;
  onSearch: (text: string) => void;
};

/** How many there are, how fresh that is, and the search. */
export function MembersToolbar({ list, search, onSearch }: MembersToolbarProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const text = toSearchText(search);
  const count = list.data?.total;
  const amount = count === undefined ? '' : format.number(count);
  return (
    <TableToolbar>
      <TableToolbar.ItemGroup position="start">
        <TableToolbar.Item>
          <TableToolbar.Label>
            <span role="status">
              {count !== undefined &&
                !list.isPlaceholderData &&
                (text === ''
                  ? t('list.count', { count, amount })
                  : t('list.matches', { count, amount, search: text }))}
            </span>
          </TableToolbar.Label>
        </TableToolbar.Item>
        <TableToolbar.Item>
          <DataAge
            updatedAt={list.dataUpdatedAt}
            isFetching={list.isFetching}
            onRefresh={() => {
              void list.refetch();
            }}
          />
        </TableToolbar.Item>
      </TableToolbar.ItemGroup>
      <TableToolbar.ItemGroup position="end">
        <TableToolbar.Item>
          <SearchField
            label={t('list.searchLabel')}
            clearLabel={t('list.clearSearch')}
            value={search}
            isSearching={list.isPlaceholderData}
            onSearch={onSearch}
          />
        </TableToolbar.Item>
      </TableToolbar.ItemGroup>
    </TableToolbar>
  );
}
