import { useTranslation } from 'react-i18next';
import { Pager } from '../../../components/collection/pager';
import type { CursorTrail } from '../../../components/collection/use-cursor-trail';
import type { AccountPage } from '../../../domain/account';
import { useFormat } from '../../../i18n/use-format';

export const PAGE_SIZE = 25;

type MembersPagerProps = {
  page: AccountPage;
  trail: CursorTrail;
  /** The rows in view are still those of the page before. */
  isTurning: boolean;
  onTurn: () => void;
};

/** Which of how many members are in view, and the way to the others. */
export function MembersPager({ page, trail, isTurning, onTurn }: MembersPagerProps) {
  const { t } = useTranslation('members');
  const { t: tFilters } = useTranslation('memberFilters');
  const { t: tApp } = useTranslation('app');
  const format = useFormat();
  const { nextCursor } = page;
  const before = trail.pagesBefore * PAGE_SIZE;
  const ends = {
    from: format.number(before + 1),
    to: format.number(before + page.accounts.length),
  };
  // The last page tells how many there are, whether Wix counts them or not.
  const total = page.total ?? (nextCursor === null ? before + page.accounts.length : null);
  const range =
    total === null
      ? tFilters('rangeOpen', ends)
      : t('list.range', { ...ends, total: format.number(total) });
  const turn = (walk: () => void) => () => {
    walk();
    onTurn();
  };
  return (
    <Pager
      range={isTurning ? tApp('loading') : range}
      previousLabel={t('list.previous')}
      nextLabel={t('list.next')}
      onPrevious={isTurning || trail.pagesBefore === 0 ? null : turn(trail.goBack)}
      onNext={
        isTurning || nextCursor === null
          ? null
          : turn(() => {
              trail.goTo(nextCursor);
            })
      }
    />
  );
}
