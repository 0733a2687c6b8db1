import { useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { applyViolations } from '../../../components/form/apply-violations';
import type { Account } from '../../../domain/account';
import type { Transaction } from '../../../domain/transaction';
import { useFormat } from '../../../i18n/use-format';
import { useUnsavedChanges } from '../../app/use-unsaved-changes';
import { markerOf, showsTheSame, useDraft, type Drafts } from './adjust-draft';
import { adjustFormSchema, violationTexts, type AdjustFormOutput } from './adjust-form.schema';
import { forgetPending, keepPending } from './pending-adjustments';
import { useAdjustForm } from './use-adjust-form';
import { useAdjustToasts } from './use-adjust-toasts';
import { useAdjustment } from './use-adjustment';

type AdjustStepOptions = {
  /** As it is now; any refetch may move it on. */
  account: Account;
  /** The entry that is to be taken back, if that is what it is about. */
  entry: Transaction | null;
  drafts: Drafts;
  onLeave: () => void;
};

/** Everything the Adjust step knows and does: what is typed, what it is decided upon, and what became of it. */
export function useAdjustStep({ account, entry, drafts, onLeave }: AdjustStepOptions) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const notice = useRef<HTMLDivElement>(null);
  const { memory, seed, lost, basis, form } = useDecision({ account, entry, drafts });
  const { key, draft, update, discard } = memory;
  const toasts = useAdjustToasts(account);
  const { phase, send, checkAgain, reset } = useAdjustment({
    basis,
    lost,
    revision: account.revision,
    onSend: (request) => {
      const noted = { key, accountId: account.id, seed, basis, values: form.getValues() };
      keepPending({ ...noted, request });
    },
    onLost: (request) => {
      update({ lost: request });
    },
    onApplied: (applied, isOpen) => {
      discard();
      toasts.applied(applied);
      if (isOpen) onLeave();
    },
    onRefused: (error) => {
      if (!memory.isLost()) forgetPending(key);
      if (error !== null) applyViolations(error, violationTexts(t), form.setError);
    },
    onLeftBehind: toasts.leftBehind,
  });
  const hasMoved = phase.kind === 'editing' && basis.revision !== account.revision;
  useUnsavedChanges(draft !== null);

  const sendOn = (revision: string, { intent, change, reason }: AdjustFormOutput) => {
    send({ change, reason, revision, marker: markerOf(seed, intent) });
  };
  return {
    form,
    phase,
    basis,
    hasMoved,
    notice,
    submit: (event: FormEvent) => {
      void form.handleSubmit((output) => {
        if (hasMoved) notice.current?.focus();
        else sendOn(basis.revision, output);
      })(event);
    },
    /** Takes over the new balance. Add and remove mean the same on any balance, so they go on; "set to" asks again. */
    continueOnNew: () => {
      reset();
      update({ basis: account });
      const schema = adjustFormSchema({ t, format, balance: account.points.balance });
      const { data } = schema.safeParse(form.getValues());
      if (data === undefined || data.change.kind === 'set') return;
      sendOn(account.revision, data);
    },
    checkAgain,
    tryAgain: () => {
      if (lost !== null) send(lost);
    },
    /** A new intent; where nobody knows what became of the last one, only after the owner has been told so. */
    startOver: () => {
      reset();
      forgetPending(key);
      update({ seed: memory.newSeed(), basis: account, lost: null });
    },
    cancel: () => {
      discard();
      onLeave();
    },
  };
}

/** What is typed, and the account as it was when that began. */
function useDecision({ account, entry, drafts }: Omit<AdjustStepOptions, 'onLeave'>) {
  const memory = useDraft(drafts, { account, entry });
  const { draft } = memory;
  const { seed, values } = draft ?? memory.blank;
  const lost = draft?.lost ?? null;
  const isCurrent = draft === null || (lost === null && showsTheSame(draft.basis, account));
  const basis = isCurrent ? account : { ...account, ...draft.basis };
  const form = useAdjustForm({
    initial: values,
    balance: basis.points.balance,
    focus: entry === null ? 'amount' : 'reason',
    onTyped: (typed) => {
      memory.update({ values: typed });
    },
  });
  return { memory, seed, lost, basis, form };
}
