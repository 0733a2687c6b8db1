/** Who may call a method: a Wix user (the site's owner or staff), an app, a member. Visitors may call none. */
export type Identity = 'user' | 'app' | 'member';

export type MethodDefinition = {
  /** Namespace and function of `@wix/loyalty`. */
  name: string;
  verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Without the `/_api` prefix, which every path is also served under. */
  path: string;
  permission: string;
  identities: readonly Identity[];
};

const APP = ['user', 'app'] as const;
const APP_OR_MEMBER = ['user', 'app', 'member'] as const;
const USER = ['user'] as const;

type Line = readonly [
  method: string,
  verb: MethodDefinition['verb'],
  path: string,
  permission: string,
  identities?: readonly Identity[],
];

function service(namespace: string, path: string, lines: readonly Line[]): MethodDefinition[] {
  return lines.map(([method, verb, rest, permission, identities = APP]) => ({
    name: `${namespace}.${method}`,
    verb,
    path: `${path}/v1${rest}`,
    permission: `LOYALTY.${permission}`,
    identities,
  }));
}

/**
 * The 65 public methods of Wix Loyalty. Routes, permissions, the 501 answers and the parity table all come from here.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/introduction
 */
export const LOYALTY_METHODS: readonly MethodDefinition[] = [
  ...service('programs', '/loyalty-programs', [
    ['getLoyaltyProgram', 'GET', '/program', 'READ_PROGRAM'],
    ['bulkGetLoyaltyProgram', 'GET', '/bulk/programs', 'PROGRAM_BULK_READ', USER],
    ['updateLoyaltyProgram', 'PATCH', '/program', 'MANAGE_PROGRAM'],
    ['activateLoyaltyProgram', 'POST', '/program/activate', 'MANAGE_PROGRAM'],
    ['pauseLoyaltyProgram', 'POST', '/program/pause', 'MANAGE_PROGRAM'],
    ['getLoyaltyProgramPremiumFeatures', 'GET', '/program/premium-features', 'READ_PROGRAM'],
    ['enablePointsExpiration', 'POST', '/program/points-expiration/enable', 'MANAGE_PROGRAM'],
    ['disablePointsExpiration', 'POST', '/program/points-expiration/disable', 'MANAGE_PROGRAM'],
  ]),
  ...service('earningRules', '/loyalty-earning-rules', [
    ['createLoyaltyEarningRule', 'POST', '/earning-rules', 'MANAGE_EARNING_RULES'],
    ['bulkCreateLoyaltyEarningRules', 'POST', '/bulk/earning-rules/create', 'MANAGE_EARNING_RULES'],
    ['createCustomLoyaltyEarningRule', 'POST', '/earning-rules/custom', 'MANAGE_EARNING_RULES'],
    ['getLoyaltyEarningRule', 'GET', '/earning-rules/:id', 'READ_EARNING_RULES'],
    ['updateLoyaltyEarningRule', 'PUT', '/earning-rules/:id', 'MANAGE_EARNING_RULES'],
    ['deleteLoyaltyEarningRule', 'DELETE', '/earning-rules/:id', 'MANAGE_EARNING_RULES'],
    [
      'deleteAutomationEarningRule',
      'DELETE',
      '/automation-earning-rules/:id',
      'MANAGE_EARNING_RULES',
    ],
    ['listEarningRules', 'GET', '/earning-rules/rules', 'READ_EARNING_RULES'],
  ]),
  ...service('accounts', '/loyalty-accounts', [
    ['createAccount', 'POST', '/accounts', 'MANAGE_ACCOUNTS'],
    ['earnPoints', 'POST', '/accounts/:accountId/earn-points', 'MANAGE_ACCOUNTS'],
    ['adjustPoints', 'POST', '/accounts/:accountId/adjust-points', 'MANAGE_ACCOUNTS'],
    ['getAccount', 'GET', '/accounts/:id', 'READ_ACCOUNTS'],
    ['queryLoyaltyAccounts', 'POST', '/accounts/query', 'READ_ACCOUNTS'],
    ['getProgramTotals', 'GET', '/accounts/program-totals', 'READ_ACCOUNTS'],
    ['getCurrentMemberAccount', 'GET', '/accounts/my-account', 'READ_OWN_ACCOUNT', APP_OR_MEMBER],
    ['getAccountBySecondaryId', 'GET', '/accounts/fetch-by', 'READ_ACCOUNTS'],
    ['listAccounts', 'GET', '/accounts', 'READ_ACCOUNTS'],
    ['searchAccounts', 'POST', '/accounts/search', 'READ_ACCOUNTS'],
    ['countAccounts', 'POST', '/accounts/count', 'READ_ACCOUNTS'],
    ['bulkAdjustPoints', 'POST', '/accounts/bulk-adjust', 'MANAGE_ACCOUNTS'],
  ]),
  ...service('rewards', '/loyalty-rewards', [
    ['createReward', 'POST', '/rewards', 'MANAGE_REWARDS'],
    ['bulkCreateRewards', 'POST', '/bulk/rewards/create', 'MANAGE_REWARDS'],
    ['getReward', 'GET', '/rewards/:id', 'READ_REWARDS'],
    ['bulkGetRewards', 'GET', '/bulk/rewards', 'REWARD_BULK_READ', USER],
    ['queryRewards', 'POST', '/rewards/query', 'READ_REWARDS'],
    ['updateReward', 'PUT', '/rewards/:id', 'MANAGE_REWARDS'],
    ['deleteReward', 'DELETE', '/rewards/:id', 'MANAGE_REWARDS'],
    ['listRewards', 'GET', '/rewards', 'READ_REWARDS'],
  ]),
  ...service('tiers', '/loyalty-tiers', [
    ['createTier', 'POST', '/tiers', 'MANAGE_TIERS'],
    ['bulkCreateTiers', 'POST', '/bulk/tiers/create', 'MANAGE_TIERS'],
    ['getTier', 'GET', '/tiers/:tierId', 'READ_TIERS'],
    ['updateTier', 'PATCH', '/tiers/:id', 'MANAGE_TIERS'],
    ['deleteTier', 'DELETE', '/tiers/:tierId', 'MANAGE_TIERS'],
    ['listTiers', 'GET', '/tiers', 'READ_TIERS'],
    ['createTiersProgramSettings', 'POST', '/tiers/program-settings', 'MANAGE_TIERS'],
    ['getTiersProgram', 'GET', '/tiers/program', 'READ_TIERS'],
    ['getTiersProgramSettings', 'GET', '/tiers/program-settings', 'READ_TIERS'],
    ['updateTiersProgramSettings', 'PATCH', '/tiers/program-settings', 'MANAGE_TIERS'],
  ]),
  ...service('coupons', '/loyalty-coupons', [
    ['redeemPointsForCoupon', 'POST', '/coupons', 'REDEEM_COUPON'],
    [
      'redeemCurrentMemberPointsForCoupon',
      'POST',
      '/coupons/redeem-my-coupon',
      'REDEEM_OWN_COUPON',
      APP_OR_MEMBER,
    ],
    ['getLoyaltyCoupon', 'GET', '/coupons/:loyaltyCouponId', 'READ_COUPONS'],
    ['bulkGetLoyaltyCoupon', 'GET', '/bulk/coupons', 'REWARD_BULK_READ', USER],
    ['getCurrentMemberCoupons', 'GET', '/coupons/my-coupons', 'READ_OWN_COUPONS', APP_OR_MEMBER],
    ['queryLoyaltyCoupons', 'POST', '/coupons/query', 'READ_COUPONS'],
    ['deleteLoyaltyCoupon', 'DELETE', '/coupons/:id', 'MANAGE_COUPONS'],
  ]),
  ...service('checkoutExchange', '/loyalty-checkout-exchange', [
    [
      'applyDiscountToCheckout',
      'POST',
      '/loyalty-checkout-discount',
      'REDEEM_OWN_COUPON',
      APP_OR_MEMBER,
    ],
    [
      'queryLoyaltyCheckoutDiscounts',
      'POST',
      '/loyalty-checkout-discounts/query',
      'QUERY_CHECKOUT_DISCOUNTS',
      APP_OR_MEMBER,
    ],
  ]),
  ...service('transactions', '/loyalty-transactions', [
    [
      'getLoyaltyTransaction',
      'GET',
      '/loyalty-transactions/:loyaltyTransactionId',
      'READ_TRANSACTIONS',
    ],
    ['queryLoyaltyTransactions', 'POST', '/loyalty-transactions/query', 'READ_TRANSACTIONS'],
  ]),
  ...service('imports', '/loyalty-imports', [
    ['createLoyaltyImportFileUrl', 'POST', '/loyalty-imports/wixmp-upload-url', 'MANAGE_IMPORTS'],
    ['createLoyaltyImport', 'POST', '/loyalty-imports', 'MANAGE_IMPORTS'],
    ['getLoyaltyImport', 'GET', '/loyalty-imports', 'MANAGE_IMPORTS'],
    [
      'getErrorFileDownloadUrl',
      'GET',
      '/loyalty-imports/error-file-download-url',
      'MANAGE_IMPORTS',
    ],
    ['executeLoyaltyImport', 'POST', '/loyalty-imports/execute', 'MANAGE_IMPORTS'],
    ['queryLoyaltyImports', 'POST', '/loyalty-imports/query', 'MANAGE_IMPORTS'],
  ]),
  ...service('socialMedia', '/loyalty-social-media', [
    [
      'createFollowedChannel',
      'POST',
      '/followed-channels',
      'FOLLOWED_CHANNEL_CREATE',
      APP_OR_MEMBER,
    ],
    ['listFollowedChannels', 'GET', '/followed-channels', 'FOLLOWED_CHANNEL_READ', APP_OR_MEMBER],
  ]),
];

/** What Loyalty leans on: parts of other Wix APIs, only as far as the product needs them. */
export const PLATFORM_METHODS: readonly MethodDefinition[] = [
  {
    name: 'contacts.getContact',
    verb: 'GET',
    path: '/contacts/v4/contacts/:contactId',
    permission: 'CONTACTS.VIEW',
    identities: APP,
  },
  {
    name: 'contacts.queryContacts',
    verb: 'POST',
    path: '/contacts/v4/contacts/query',
    permission: 'CONTACTS.VIEW',
    identities: APP,
  },
  {
    name: 'contacts.createContact',
    verb: 'POST',
    path: '/contacts/v4/contacts',
    permission: 'CONTACTS.MODIFY',
    identities: APP,
  },
  {
    name: 'checkout.createCheckout',
    verb: 'POST',
    path: '/ecom/v1/checkouts',
    permission: 'ECOM.MODIFY_CHECKOUTS',
    identities: APP,
  },
  {
    name: 'checkout.getCheckout',
    verb: 'GET',
    path: '/ecom/v1/checkouts/:id',
    permission: 'ECOM.READ_CHECKOUTS',
    identities: APP,
  },
  {
    name: 'checkout.createOrder',
    verb: 'POST',
    path: '/ecom/v1/checkouts/:id/create-order',
    permission: 'ECOM.CREATE_ORDER_FROM_CHECKOUT',
    identities: APP,
  },
  {
    name: 'orders.getOrder',
    verb: 'GET',
    path: '/ecom/v1/orders/:id',
    permission: 'ECOM.READ_ORDERS',
    identities: APP,
  },
  {
    name: 'orders.searchOrders',
    verb: 'POST',
    path: '/ecom/v1/orders/search',
    permission: 'ECOM.READ_ORDERS',
    identities: APP,
  },
  {
    name: 'abandonedCheckouts.queryAbandonedCheckouts',
    verb: 'POST',
    path: '/ecom/v1/abandoned-checkout/query',
    permission: 'ECOM.READ_ABANDONED_CHECKOUTS',
    identities: APP,
  },
  {
    name: 'asyncJobs.getAsyncJob',
    verb: 'GET',
    path: '/async-jobs/v1/async-jobs/:jobId',
    permission: 'ASYNC_JOB.READ',
    identities: APP,
  },
  {
    name: 'asyncJobs.listAsyncJobItems',
    verb: 'GET',
    path: '/async-jobs/v1/async-jobs/:jobId/items',
    permission: 'ASYNC_JOB.READ',
    identities: APP,
  },
];

/** Every method, those with fixed paths before those that a path parameter would also match. */
export const METHODS: readonly MethodDefinition[] = [...LOYALTY_METHODS, ...PLATFORM_METHODS].sort(
  (one, other) => Number(one.path.includes('/:')) - Number(other.path.includes('/:')),
);
