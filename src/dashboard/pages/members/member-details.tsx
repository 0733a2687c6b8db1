import type { UseQueryResult } from '@tanstack/react-query';
import { Box } from '@wix/design-system';
import type { Account } from '../../../domain/account';
import type { MemberSearch } from '../../../domain/member-search';
import type { TiersProgram } from '../../../domain/tier';
import { BalanceSection } from './balance-section';
import { CouponsSection } from './redeem/coupons-section';
import { ExpirySection } from './expiry-section';
import { IdentitySection } from './identity-section';
import { TierSection } from './tier-section';
import { TimelineSection } from './timeline-section';
import { ValueSection } from './value/value-section';

type MemberDetailsProps = {
  account: Account;
  state: UseQueryResult<Account>;
  /** Null while they are not known. */
  tiers: TiersProgram | null;
  history: MemberSearch['history'];
  onHistory: (kind: MemberSearch['history']) => void;
  onAdjust: () => void;
  onReverse: (entryId: string) => void;
  onTask: (step: { task: 'redeem' | 'coupon' | 'why'; item: string }) => void;
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
      <ValueSection account={account} />
      <TimelineSection
        accountId={account.id}
        kind={props.history}
        onKind={props.onHistory}
        onWhy={() => {
          onTask({ task: 'why', item: '' });
        }}
        onReverse={onReverse}
      />
    </Box>
  );
}
