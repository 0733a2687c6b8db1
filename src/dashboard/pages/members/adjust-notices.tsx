import type { Account } from '../../../domain/account';
import type { PointsChange } from '../../../domain/adjustment';
import { AdjustError } from './adjust-error';
import { LostNotice } from './lost-notice';
import { MovedNotice } from './moved-notice';
import { ReversedNotice } from './reversed-notice';
import type { useAdjustStep } from './use-adjust-step';

type AdjustNoticesProps = {
  step: ReturnType<typeof useAdjustStep>;
  account: Account;
  change: PointsChange | null;
  /** Somebody else has taken back the entry that this step is about. */
  isTaken: boolean;
};

/** What stands in the way of the adjustment, at most one thing at a time, and how to go on. */
export function AdjustNotices({ step, account, change, isTaken }: AdjustNoticesProps) {
  const { phase, basis, form } = step;
  const isOnField = Object.values(form.formState.errors).some(({ type }) => type === 'server');
  if (isTaken) return <ReversedNotice onLeave={step.cancel} />;
  if (phase.kind === 'saving') return null;
  if (phase.kind !== 'editing') {
    return (
      <LostNotice
        phase={phase}
        before={basis}
        onCheckAgain={step.checkAgain}
        onTryAgain={step.tryAgain}
        onStartOver={step.startOver}
      />
    );
  }
  return (
    <>
      {step.hasMoved && (
        <MovedNotice
          before={basis}
          now={account}
          change={change}
          noticeRef={step.notice}
          onContinue={step.continueOnNew}
        />
      )}
      {phase.error !== null && !isOnField && <AdjustError error={phase.error} />}
    </>
  );
}
