import { asyncJobHandlers } from './async-jobs/handlers';
import { contactHandlers } from './contacts/handlers';
import { checkoutHandlers } from './ecom/handlers';
import type { Handler } from './handler';
import { accountHandlers } from './loyalty-accounts/handlers';
import { checkoutExchangeHandlers } from './loyalty-checkout-exchange/handlers';
import { couponHandlers } from './loyalty-coupons/handlers';
import { earningRuleHandlers } from './loyalty-earning-rules/handlers';
import { importHandlers } from './loyalty-imports/handlers';
import { programHandlers } from './loyalty-programs/handlers';
import { rewardHandlers } from './loyalty-rewards/handlers';
import { socialMediaHandlers } from './loyalty-social-media/handlers';
import { tierHandlers } from './loyalty-tiers/handlers';
import { transactionHandlers } from './loyalty-transactions/handlers';

/** Every implemented method. A method of api/methods.ts that is not here answers 501. */
export const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  [
    ...programHandlers,
    ...earningRuleHandlers,
    ...accountHandlers,
    ...rewardHandlers,
    ...tierHandlers,
    ...couponHandlers,
    ...checkoutExchangeHandlers,
    ...transactionHandlers,
    ...importHandlers,
    ...socialMediaHandlers,
    ...contactHandlers,
    ...checkoutHandlers,
    ...asyncJobHandlers,
  ].map((handler) => [handler.method, handler]),
);
