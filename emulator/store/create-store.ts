import type { Store } from '../engine/store';
import { createAccountStore } from './accounts';
import { createActivityStore } from './activities';
import { createAsyncJobStore } from './async-jobs';
import { createAwardRefundStore } from './award-refunds';
import { createCheckoutDiscountStore } from './checkout-discounts';
import { createAbandonedCheckoutStore } from './abandoned-checkouts';
import { createCheckoutStore } from './checkouts';
import { createCommandStore } from './commands';
import { createContactStore } from './contacts';
import { createCouponStore } from './coupons';
import type { Database } from './database';
import { createEarningRuleStore } from './earning-rules';
import { createFollowedChannelStore } from './followed-channels';
import { createImportFileStore } from './import-files';
import { createImportStore } from './imports';
import { createLedgerStore } from './ledger';
import { createOrderRefundStore } from './order-refunds';
import { createOrderStore } from './orders';
import { createProgramStore } from './program';
import { createRewardStore } from './rewards';
import { createStateStore } from './state';
import { createTierStore } from './tiers';
import { createWebhookStore } from './webhooks';

/** Accounts that one page after the other shows, and some more. */
const MOST_TEXTS = 5000;

/** The engine's store on one SQLite database. */
export function createStore(database: Database): Store {
  return {
    transaction: (work) => database.transaction(work),
    remember: database.rememberEach<string>(MOST_TEXTS),
    accounts: createAccountStore(database),
    activities: createActivityStore(database),
    asyncJobs: createAsyncJobStore(database),
    awardRefunds: createAwardRefundStore(database),
    checkoutDiscounts: createCheckoutDiscountStore(database),
    abandonedCheckouts: createAbandonedCheckoutStore(database),
    checkouts: createCheckoutStore(database),
    commands: createCommandStore(database),
    contacts: createContactStore(database),
    coupons: createCouponStore(database),
    earningRules: createEarningRuleStore(database),
    followedChannels: createFollowedChannelStore(database),
    importFiles: createImportFileStore(database),
    imports: createImportStore(database),
    ledger: createLedgerStore(database),
    orderRefunds: createOrderRefundStore(database),
    orders: createOrderStore(database),
    program: createProgramStore(database),
    rewards: createRewardStore(database),
    state: createStateStore(database),
    tiers: createTierStore(database),
    webhooks: createWebhookStore(database),
  };
}
