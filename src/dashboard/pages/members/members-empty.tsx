import { useTranslation } from 'react-i18next';
import { CollectionNoMatch } from '../../../components/collection/collection-no-match';
import type { AccountPage } from '../../../domain/account';
import { MAX_NARROWED } from '../../../domain/account-filters';
import {
  isFiltered,
  NO_MEMBER_FILTERS,
  toSearchText,
  type MemberSearch,
} from '../../../domain/member-search';
import { useFormat } from '../../../i18n/use-format';
import type { PageLocation } from '../../app/page-location';
import { NoMatch } from './no-match';
import { NoMembers } from './no-members';

type MembersEmptyProps = { page: AccountPage; location: PageLocation<MemberSearch> };

/** Why nobody is listed: there is nobody, nobody matches, or too many would have to be looked through. */
export function MembersEmpty({ page, location }: MembersEmptyProps) {
  const { t } = useTranslation('memberFilters');
  const format = useFormat();
  const { query, push } = location;
  const search = toSearchText(query.q);
  const clearAll = () => {
    push({ ...NO_MEMBER_FILTERS, q: '' });
  };
  if (page.tooManyToNarrow) {
    return (
      <CollectionNoMatch
        title={t('tooMany.title')}
        text={t('tooMany.text', { amount: format.number(MAX_NARROWED) })}
        onClear={clearAll}
      />
    );
  }
  if (isFiltered(query)) {
    return (
      <CollectionNoMatch title={t('noMatch.title')} text={t('noMatch.text')} onClear={clearAll} />
    );
  }
  return search === '' ? (
    <NoMembers />
  ) : (
    <NoMatch
      search={search}
      onClear={() => {
        location.replace({ q: '' });
      }}
    />
  );
}
