import { useMutation } from '@tanstack/react-query';
import { SectionHelper } from '@wix/design-system';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../../components/error-text';
import type { AdjustmentOutcome } from '../../../domain/adjustment';
import { useFormat } from '../../../i18n/use-format';
import { showSuccess } from '../../app/toasts';
import { accountMutations } from '../../data/accounts/mutations';
import type { PendingAdjustment } from './pending-adjustments';
import { useToPersonName } from './use-person-name';

type InterruptedAdjustmentProps = {
  pending: PendingAdjustment;
  onApplied: () => void;
  onOpen: () => void;
};

/** One adjustment that was interrupted: a success is told like any other, everything else leads to its form. */
export function InterruptedAdjustment(props: InterruptedAdjustmentProps) {
  const { pending, onApplied, onOpen } = props;
  const { t } = useTranslation('members');
  const { t: tErrors } = useTranslation('errors');
  const format = useFormat();
  const toName = useToPersonName();
  const find = useMutation({
    ...accountMutations.findAdjustment(pending.accountId),
    onSuccess: (outcome) => {
      if (outcome.status !== 'applied') return;
      const { account, transaction } = outcome;
      showSuccess(
        t('interrupted.applied', {
          name: toName(account.contact),
          change: format.signedPoints(transaction.amount),
          balance: format.points(account.points.balance),
        }),
      );
      onApplied();
    },
  });
  const { mutate } = find;
  // Synchronises with the ledger, once: it alone knows what became of it.
  useEffect(() => {
    mutate(pending.request);
  }, [mutate, pending.request]);

  const text = (outcome: Exclude<AdjustmentOutcome, { status: 'applied' }>) =>
    t(outcome.status === 'not-applied' ? 'interrupted.notApplied' : 'interrupted.unsure', {
      name: toName(outcome.account.contact),
    });
  if (find.error !== null) {
    // The same browser may have been used for another site, which has other accounts.
    if (find.error.detail.kind === 'not-found') return null;
    return (
      <SectionHelper
        skin="warning"
        fullWidth
        title={t('interrupted.unreachable')}
        actionText={t('adjust.lost.checkAgain')}
        onAction={() => {
          mutate(pending.request);
        }}
      >
        {errorText(tErrors, find.error.detail).nextStep}
      </SectionHelper>
    );
  }
  if (find.data === undefined || find.data.status === 'applied') return null;
  return (
    <div role="status">
      <SectionHelper
        skin="warning"
        fullWidth
        title={t('interrupted.title')}
        actionText={t('adjust.leftBehind.open')}
        onAction={onOpen}
      >
        {text(find.data)}
      </SectionHelper>
    </div>
  );
}
