import { useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { applyViolations } from '../../../components/form/apply-violations';
import type { Account } from '../../../domain/account';
import { useFormat } from '../../../i18n/use-format';
import { useUnsavedChanges } from '../../app/use-unsaved-changes';
import { newMarker, showsTheSame, useDraft, type Drafts } from './adjust-draft';
import { adjustFormSchema, emptyValues, violationTexts } from './adjust-form.schema';
import { useAdjustForm } from './use-adjust-form';
import { useAdjustToasts } from './use-adjust-toasts';
import { useAdjustment } from './use-adjustment';

type AdjustStepOptions = {
  /** As it is now; any refetch may move it on. */
  account: Account;
  drafts: Drafts;
  onLeave: () => void;
};

/** Everything the Adjust step knows and does: what is typed, what it is decided upon, and what became of it. */
export function useAdjustStep({ account, drafts, onLeave }: AdjustStepOptions) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const notice = useRef<HTMLDivElement>(null);
  const { draft, marker, update, discard } = useDraft(drafts, account);
  const lost = draft?.lost ?? null;
  const isCurrent = draft === null || (lost === null && showsTheSame(draft.basis, account));
  const basis = isCurrent ? account : draft.basis;

  const form = useAdjustForm({
    initial: draft?.values ?? emptyValues,
    balance: basis.points.balance,
    onTyped: (values) => {
      update({ values });
    },
  });
  const toasts = useAdjustToasts(account);
  const { phase, send, checkAgain, reset } = useAdjustment({
    basis,
    lost,
    onLost: (request) => {
      update({ lost: request });
    },
    onApplied: (applied, isOpen) => {
      discard();
      toasts.applied(applied);
      if (isOpen) onLeave();
    },
    onRefused: (error) => {
      applyViolations(error, violationTexts(t), form.setError);
    },
    onLeftBehind: toasts.leftBehind,
  });
  const hasMoved = phase.kind === 'editing' && basis.revision !== account.revision;
  useUnsavedChanges(draft !== null);

  return {
    form,
    phase,
    basis,
    hasMoved,
    notice,
    submit: (event: FormEvent) => {
      void form.handleSubmit(({ change, reason }) => {
        if (hasMoved) notice.current?.focus();
        else send({ change, reason, revision: basis.revision, marker });
      })(event);
    },
    /** Takes over the new balance. Add and remove mean the same on any balance, so they go on; "set to" asks again. */
    continueOnNew: () => {
      reset();
      update({ basis: account });
      const schema = adjustFormSchema({ t, format, balance: account.points.balance });
      const { data } = schema.safeParse(form.getValues());
      if (data === undefined || data.change.kind === 'set') return;
      send({ ...data, revision: account.revision, marker });
    },
    checkAgain,
    tryAgain: () => {
      if (lost !== null) send(lost);
    },
    /** A new intent; where nobody knows what became of the last one, only after the owner has been told so. */
    startOver: () => {
      reset();
      update({ marker: newMarker(), basis: account, lost: null });
    },
    cancel: () => {
      discard();
      onLeave();
    },
  };
}
