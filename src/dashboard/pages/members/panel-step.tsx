import type { Account } from '../../../domain/account';
import type { PreviewContext } from '../../../domain/adjustment-preview';
import type { MemberSearch } from '../../../domain/member-search';
import type { Drafts } from './adjust-draft';
import { AdjustStep } from './adjust-step';
import { ReversalStep } from './reversal-step';

type PanelStepProps = {
  task: MemberSearch['task'];
  entryId: string;
  account: Account;
  context: PreviewContext;
  drafts: Drafts;
  onLeave: () => void;
};

/** What is being done to the member, in place of what there is to know about them. */
export function PanelStep({ task, entryId, ...props }: PanelStepProps) {
  switch (task) {
    case 'adjust':
      return <AdjustStep entry={null} {...props} />;
    case 'reverse':
      return <ReversalStep entryId={entryId} {...props} />;
    case '':
      return null;
  }
}
