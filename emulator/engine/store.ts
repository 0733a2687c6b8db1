import type { AccountStore } from './accounts';
import type { AsyncJobStore } from './async-jobs';
import type { CheckoutDiscountStore } from './checkout-discounts';
import type { CheckoutStore } from './checkouts';
import type { CommandStore } from './execute';
import type { ContactStore } from './contacts';
import type { CouponStore } from './coupons';
import type { EarningRuleStore } from './earning-rules';
import type { FollowedChannelStore } from './followed-channels';
import type { ImportFileStore, ImportStore } from './imports';
import type { LedgerStore } from './ledger';
import type { ProgramStore } from './program';
import type { AwardRefundStore } from './refund-activity';
import type { RewardStore } from './rewards';
import type { StateStore } from './state';
import type { TierStore } from './tiers';

/** Everything the engine needs to be kept. store/ implements it on SQLite, one file a table. */
export type Store = {
  transaction<Result>(work: () => Result): Result;
  accounts: AccountStore;
  asyncJobs: AsyncJobStore;
  awardRefunds: AwardRefundStore;
  checkoutDiscounts: CheckoutDiscountStore;
  checkouts: CheckoutStore;
  commands: CommandStore;
  contacts: ContactStore;
  coupons: CouponStore;
  earningRules: EarningRuleStore;
  followedChannels: FollowedChannelStore;
  importFiles: ImportFileStore;
  imports: ImportStore;
  ledger: LedgerStore;
  program: ProgramStore;
  rewards: RewardStore;
  state: StateStore;
  tiers: TierStore;
};
