import type { UseQueryResult } from '@tanstack/react-query';
import { Box } from '@wix/design-system';
import type { Account } from '../../../domain/account';
import type { TiersProgram } from '../../../domain/tier';
import { BalanceSection } from './balance-section';
import { CouponsSection } from './redeem/coupons-section';
import { ExpirySection } from './expiry-section';
import { IdentitySection } from './identity-section';
import { TierSection } from './tier-section';
import { TimelineSection } from './timeline-section';

type MemberDetailsProps = {
  account: Account;
  state: UseQueryResult<Account>;
  /** Null while they are not known. */
  tiers: TiersProgram | null;
  onAdjust: () => void;
  onReverse: (entryId: string) => void;
  onTask: (step: { task: 'redeem' | 'coupon'; item: string }) => void;
};

/** What there is to know about a member, the balance first. */
export function MemberDetails(props: MemberDetailsProps) {
  const { account, state, tiers, onAdjust, onReverse, onTask } = props;
  return (
    <Box direction="vertical" gap="SP5">
      <IdentitySection account={account} />
      <BalanceSection account={account} state={state} onAdjust={onAdjust} />
      {tiers !== null && <TierSection program={tiers} tier={account.tier} />}
      <ExpirySection expiry={account.nextExpiry} />
      <CouponsSection
        accountId={account.id}
        onRedeem={() => {
          onTask({ task: 'redeem', item: '' });
        }}
        onOpen={(item) => {
          onTask({ task: 'coupon', item });
        }}
      />
      <TimelineSection accountId={account.id} onReverse={onReverse} />
    </Box>
  );
}
