import { useTranslation } from 'react-i18next';
import type { Coupon } from '../../../../domain/coupon';
import { askToConfirm } from '../../../app/ask-to-confirm';

/**
 * Opens the reversal of the entry that took a coupon's points. Loyalty has no refund for coupons, and its deletion
 * leaves the code valid, so whoever gives points back is told first how to take the code away.
 */
export function useGiveBack(onReverse: (transactionId: string) => void) {
  const { t } = useTranslation('redeem');
  return async ({ transactionId, status, code }: Coupon): Promise<void> => {
    if (transactionId === null) return;
    const isAgreed =
      status === 'ARCHIVED' ||
      (await askToConfirm({
        title: t('giveBack.title'),
        consequences: [t('giveBack.codeStays', { code }), t('giveBack.next')],
        confirmLabel: t('giveBack.confirm'),
      }));
    if (isAgreed) onReverse(transactionId);
  };
}
