const RULE = ['sourceAppId', 'triggerAppId', 'triggerActivityType', 'title', 'status'];
const within = (parent: string, fields: readonly string[]) => [
  parent,
  ...fields.map((field) => `${parent}.${field}`),
];

/** What the documentation requires in each method's body or query, by the place in it. */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'programs.updateLoyaltyProgram': ['loyaltyProgram'],
  'earningRules.createLoyaltyEarningRule': within('earningRule', RULE),
  'earningRules.bulkCreateLoyaltyEarningRules': within('earningRules', []).concat(
    RULE.map((field) => `earningRules.0.${field}`),
  ),
  'earningRules.createCustomLoyaltyEarningRule': ['type', ...within('earningRule', ['title'])],
  'accounts.createAccount': ['contactId'],
  'accounts.earnPoints': ['amount', 'appId', 'idempotencyKey'],
  'accounts.getAccountBySecondaryId': ['contactId'],
  'accounts.bulkAdjustPoints': ['search', 'amount'],
  'rewards.createReward': within('reward', ['name']),
  'rewards.bulkCreateRewards': ['rewards', 'rewards.0.name', 'rewards.1.name'],
  'tiers.createTier': ['tier'],
  'tiers.bulkCreateTiers': ['tiers'],
  'tiers.createTiersProgramSettings': ['programSettings'],
  'tiers.updateTiersProgramSettings': within('programSettings', ['status', 'rollingWindow']),
  'coupons.redeemPointsForCoupon': ['rewardId', 'loyaltyAccountId'],
  'coupons.redeemCurrentMemberPointsForCoupon': ['rewardId'],
  'checkoutExchange.applyDiscountToCheckout': ['checkoutId', ...within('reward', ['id'])],
  'imports.createLoyaltyImport': ['fileUrl'],
  'imports.getLoyaltyImport': ['loyaltyImportId'],
  'imports.getErrorFileDownloadUrl': ['loyaltyImportId'],
  'imports.executeLoyaltyImport': [
    'loyaltyImportId',
    ...within('headerMappingInfo', ['headerMappings']),
  ],
  'socialMedia.createFollowedChannel': within('followedChannel', ['channel']),
  'contacts.createContact': ['info'],
  'checkout.createCheckout': [
    'customLineItems',
    'customLineItems.0.quantity',
    'customLineItems.0.price',
  ],
};
