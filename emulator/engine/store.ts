import type { AbandonedCheckoutStore } from './abandoned-checkouts';
import type { AccountStore } from './accounts';
import type { ActivityStore } from './activities';
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
import type { OrderStore } from './orders';
import type { ProgramStore } from './program';
import type { AwardRefundStore } from './refund-activity';
import type { RewardStore } from './rewards';
import type { StateStore } from './state';
import type { TierStore } from './tiers';
import type { WebhookStore } from './webhooks';

/** Everything the engine needs to be kept. store/ implements it on SQLite, one file a table. */
export type Store = {
  transaction<Result>(work: () => Result): Result;
  /** Reads a text once, and again after anything was written; `key` says which. */
  remember(key: string, read: () => string): string;
  abandonedCheckouts: AbandonedCheckoutStore;
  accounts: AccountStore;
  activities: ActivityStore;
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
  orders: OrderStore;
  program: ProgramStore;
  rewards: RewardStore;
  state: StateStore;
  tiers: TierStore;
  webhooks: WebhookStore;
};
