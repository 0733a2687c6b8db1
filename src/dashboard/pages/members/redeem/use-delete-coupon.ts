import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Coupon } from '../../../../domain/coupon';
import { askToConfirm } from '../../../app/ask-to-confirm';
import { showSuccess } from '../../../app/toasts';
import { useFailureToast } from '../../../app/use-failure-toast';
import { couponMutations } from '../../../data/coupons/mutations';

/** Deletes a coupon, after saying what that does not do. */
export function useDeleteCoupon(onDeleted: () => void) {
  const { t } = useTranslation('redeem');
  const showFailure = useFailureToast();
  const { mutate, isPending } = useMutation(couponMutations.deleteCoupon());
  const ask = async ({ id, revision, status, code, rewardName }: Coupon): Promise<void> => {
    const isAgreed = await askToConfirm({
      title: t('deletion.title', { name: rewardName }),
      consequences:
        status === 'ACTIVE'
          ? [t('deletion.codeStays', { code }), t('deletion.pointsStay')]
          : [t('deletion.onlyListed')],
      confirmLabel: t('deletion.confirm'),
      isDestructive: true,
    });
    if (!isAgreed) return;
    mutate(
      { couponId: id, revision },
      {
        onSuccess: () => {
          showSuccess(t('deletion.done'));
          onDeleted();
        },
        onError: ({ detail }) => {
          showFailure(detail, (reason) => t('deletion.failed', { reason }));
        },
      },
    );
  };
  return { ask, isPending };
}
