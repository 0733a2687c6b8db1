import type { Account } from '../../../domain/account';
import type { PreviewContext } from '../../../domain/adjustment-preview';
import type { MemberSearch } from '../../../domain/member-search';
import type { PageLocation } from '../../app/page-location';
import type { Drafts } from './adjust-draft';
import { AdjustStep } from './adjust-step';
import { CheckoutStep } from './redeem/checkout-step';
import { CouponStep } from './redeem/coupon-step';
import { RedeemStep } from './redeem/redeem-step';
import { ReversalStep } from './reversal-step';
import { WhyStep } from './why/why-step';

type PanelStepProps = {
  task: MemberSearch['task'];
  entryId: string;
  /** Of the reward or coupon that the step is about; empty for none. */
  itemId: string;
  memberName: string;
  account: Account;
  context: PreviewContext;
  drafts: Drafts;
  go: Pick<PageLocation<MemberSearch>, 'push' | 'replace'>;
  onLeave: () => void;
};

/** What is being done to the member, in place of what there is to know about them. */
export function PanelStep({ task, entryId, itemId, memberName, go, ...props }: PanelStepProps) {
  const { account, onLeave } = props;
  switch (task) {
    case 'adjust':
      return <AdjustStep entry={null} {...props} />;
    case 'reverse':
      return <ReversalStep entryId={entryId} {...props} />;
    case 'redeem':
      return <RedeemStep account={account} rewardId={itemId} go={go} />;
    case 'coupon':
      return (
        <CouponStep
          accountId={account.id}
          couponId={itemId}
          memberName={memberName}
          onApply={() => {
            go.push({ task: 'checkout' });
          }}
          onReverse={(entry) => {
            go.push({ task: 'reverse', entry, item: '' });
          }}
          onLeave={onLeave}
        />
      );
    case 'checkout':
      return (
        <CheckoutStep
          account={account}
          couponId={itemId}
          onCancel={() => {
            go.replace({ task: 'coupon' });
          }}
        />
      );
    case 'why':
      return <WhyStep account={account} tiers={props.context.tiers} />;
    case '':
    case 'add':
      return null;
  }
}
