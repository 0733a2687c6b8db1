import { useTranslation } from 'react-i18next';
import { Pager } from '../../../components/collection/pager';
import type { CursorTrail } from '../../../components/collection/use-cursor-trail';
import type { AccountPage } from '../../../domain/account';
import { useFormat } from '../../../i18n/use-format';

export const PAGE_SIZE = 25;

type MembersPagerProps = { page: AccountPage; trail: CursorTrail };

/** Which of how many members are in view, and the way to the others. */
export function MembersPager({ page, trail }: MembersPagerProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { nextCursor } = page;
  const before = trail.pagesBefore * PAGE_SIZE;
  return (
    <Pager
      range={t('list.range', {
        from: format.number(before + 1),
        to: format.number(before + page.accounts.length),
        total: format.number(page.total),
      })}
      previousLabel={t('list.previous')}
      nextLabel={t('list.next')}
      onPrevious={trail.pagesBefore === 0 ? null : trail.goBack}
      onNext={
        nextCursor === null
          ? null
          : () => {
              trail.goTo(nextCursor);
            }
      }
    />
  );
}
