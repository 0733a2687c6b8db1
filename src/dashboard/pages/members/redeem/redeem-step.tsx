import type { Account } from '../../../../domain/account';
import type { MemberSearch } from '../../../../domain/member-search';
import type { PageLocation } from '../../../app/page-location';
import { RedeemOptions } from './redeem-options';
import { RedeemReward } from './redeem-reward';

type RedeemStepProps = {
  account: Account;
  /** Empty while none is chosen. */
  rewardId: string;
  go: Pick<PageLocation<MemberSearch>, 'push' | 'replace'>;
};

/** Choosing a reward, then what it takes to have it. */
export function RedeemStep({ account, rewardId, go }: RedeemStepProps) {
  if (rewardId === '') {
    return (
      <RedeemOptions
        account={account}
        onChoose={(item) => {
          go.push({ item });
        }}
      />
    );
  }
  return (
    <RedeemReward
      key={rewardId}
      account={account}
      rewardId={rewardId}
      onRedeemed={({ id }) => {
        // In place of the confirmation: Back must not lead to a second one.
        go.replace({ task: 'coupon', item: id });
      }}
      onCancel={() => {
        go.replace({ item: '' });
      }}
    />
  );
}
