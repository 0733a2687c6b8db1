import { useTranslation } from 'react-i18next';
import { Pager } from '../../../components/collection/pager';
import { useFormat } from '../../../i18n/use-format';
import { MOVERS_PER_PAGE } from './use-mover-page';

type MoversPagerProps = { offset: number; total: number; onTurn: (offset: number) => void };

/** Where one is among those who move; there is no pager when all of them fit on a page. */
export function MoversPager({ offset, total, onTurn }: MoversPagerProps) {
  const { t } = useTranslation('ladderReview');
  const format = useFormat();
  if (total <= MOVERS_PER_PAGE) return null;
  const end = Math.min(offset + MOVERS_PER_PAGE, total);
  return (
    <Pager
      range={t('movers.range', {
        from: format.number(offset + 1),
        to: format.number(end),
        total: format.number(total),
      })}
      previousLabel={t('movers.previous')}
      nextLabel={t('movers.next')}
      onPrevious={
        offset === 0
          ? null
          : () => {
              onTurn(Math.max(0, offset - MOVERS_PER_PAGE));
            }
      }
      onNext={
        end >= total
          ? null
          : () => {
              onTurn(end);
            }
      }
    />
  );
}
