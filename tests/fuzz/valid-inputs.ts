import { APP_ID } from '../../emulator/api/tokens';
import type { Ids } from './stock';

type Input = Record<string, unknown>;

const LOYALTY_APP = '553c79f3-5625-4f38-b14b-ef7c0d1e87df';
const BOOKINGS_APP = '13d21c63-b5ec-5912-8397-c3a5ddb27a97';
const EVENTS_APP = '140603ad-af8d-84a5-2c80-a0f60cb47351';

const rule = {
  sourceAppId: LOYALTY_APP,
  triggerAppId: EVENTS_APP,
  triggerActivityType: 'events/OrderConfirmed',
  title: 'Ticket',
  status: 'ACTIVE',
  conversionRate: { configs: [{ moneyAmount: 1, points: 2 }] },
};
const reward = {
  name: 'Gift',
  type: 'COUPON_REWARD',
  active: true,
  couponReward: {
    fixedAmount: { configsByTier: [{ costInPoints: 10, amount: 2.5 }] },
    scope: { namespace: 'stores', group: { name: 'product', entityId: 'beans' } },
    limitedToOneItem: true,
  },
};
const flexible = {
  name: 'Pay with points',
  type: 'DISCOUNT_AMOUNT',
  discountAmount: { configsByTier: [{ costInPoints: 10, amount: '1.00' }] },
};
const tier = {
  tierDefinition: {
    name: 'Guru',
    description: 'Top',
    icon: {
      id: 'a1',
      url: 'https://example.com/guru.png',
      height: 10,
      width: 10,
      filename: 'a.png',
    },
  },
  requiredPoints: 900,
};
const settings = { status: 'ACTIVE', rollingWindow: { durationInMonths: 12 } };
const page = (filter: Input, sort = 'createdDate') => ({
  query: { filter, sort: [{ fieldName: sort, order: 'DESC' }], cursorPaging: { limit: 5 } },
});
const search = {
  search: { expression: 'ada okafor', mode: 'AND', fields: ['contact.name'] },
  filter: { 'points.balance': { $gte: 0 } },
  sort: [{ fieldName: 'contact.name', order: 'ASC' }],
  cursorPaging: { limit: 3 },
  timeZone: 'UTC',
  aggregations: [
    {
      name: 'months',
      type: 'DATE_HISTOGRAM',
      fieldPath: 'lastActivityDate',
      dateHistogram: { interval: 'MONTH' },
    },
    {
      name: 'balances',
      type: 'RANGE',
      fieldPath: 'points.balance',
      range: { buckets: [{ from: 0, to: 50.5 }, { from: 50.5 }] },
    },
    { name: 'top', type: 'SCALAR', fieldPath: 'points.balance', scalar: { type: 'MAX' } },
  ],
};

/** A request of every method that would be answered, apart from path parameters that are named in the path. */
export function validInputs(ids: Ids): Readonly<Record<string, Input>> {
  return {
    'programs.updateLoyaltyProgram': {
      loyaltyProgram: {
        name: 'Club',
        pointDefinition: { customName: 'Beans' },
        pointsExpiration: { monthsOfInactivity: 6, expiringPointsPercentage: 50 },
      },
    },
    'earningRules.createLoyaltyEarningRule': { earningRule: rule },
    'earningRules.bulkCreateLoyaltyEarningRules': { earningRules: [rule] },
    'earningRules.createCustomLoyaltyEarningRule': {
      type: 'BIRTHDAY',
      earningRule: { title: 'Birthday', fixedAmount: { configs: [{ points: 5 }] } },
    },
    'earningRules.getLoyaltyEarningRule': { id: ids.rule },
    'earningRules.updateLoyaltyEarningRule': {
      earningRule: { id: ids.rule, revision: ids.ruleRevision, title: 'New title' },
    },
    'earningRules.deleteLoyaltyEarningRule': { id: ids.rule, revision: ids.ruleRevision },
    'earningRules.deleteAutomationEarningRule': { id: ids.customRule },
    'earningRules.listEarningRules': { triggerActivityType: 'stores/OrderPaid' },
    'accounts.createAccount': { contactId: ids.newContact },
    'accounts.earnPoints': {
      accountId: ids.account,
      amount: 5,
      appId: 'shop',
      idempotencyKey: 'key',
      description: 'For coming',
      orderId: 'order 1',
      activityType: 'visit',
    },
    'accounts.adjustPoints': {
      accountId: ids.account,
      amount: 5,
      revision: ids.accountRevision,
      description: 'Sorry',
    },
    'accounts.getAccount': { id: ids.account },
    'accounts.queryLoyaltyAccounts': page({
      $and: [{ 'points.balance': { $gt: 1 } }, { 'tier.id': { $ne: ids.tier } }],
    }),
    'accounts.getAccountBySecondaryId': { contactId: ids.contact },
    'accounts.listAccounts': { contactIds: ids.contact, cursorPaging: { limit: 5 } },
    'accounts.searchAccounts': { search },
    'accounts.countAccounts': { filter: search.filter, search: search.search },
    'accounts.bulkAdjustPoints': {
      search: { filter: { 'contact.id': { $eq: ids.contact } } },
      amount: 3,
    },
    'rewards.createReward': { reward },
    'rewards.bulkCreateRewards': { rewards: [reward, flexible] },
    'rewards.getReward': { id: ids.reward },
    'rewards.queryRewards': page({ name: { $startsWith: 'F' }, active: true }),
    'rewards.updateReward': { reward: { ...reward, id: ids.reward, revision: ids.rewardRevision } },
    'rewards.deleteReward': { id: ids.reward, revision: ids.rewardRevision },
    'rewards.listRewards': { cursorPaging: { limit: 2 } },
    'tiers.createTier': { tier },
    'tiers.bulkCreateTiers': { tiers: [tier] },
    'tiers.getTier': { tierId: ids.tier },
    'tiers.updateTier': { tier: { id: ids.tier, revision: ids.tierRevision, requiredPoints: 160 } },
    'tiers.deleteTier': { tierId: ids.tier, revision: ids.tierRevision },
    'tiers.createTiersProgramSettings': { programSettings: settings },
    'tiers.updateTiersProgramSettings': {
      programSettings: {
        ...settings,
        revision: ids.settingsRevision,
        baseTierDefinition: { name: 'Friend', icon: { url: 'https://example.com/friend.png' } },
      },
    },
    'coupons.redeemPointsForCoupon': { rewardId: ids.reward, loyaltyAccountId: ids.account },
    'coupons.redeemCurrentMemberPointsForCoupon': { rewardId: ids.reward },
    'coupons.getLoyaltyCoupon': { loyaltyCouponId: ids.coupon },
    'coupons.bulkGetLoyaltyCoupon': { query: { filter: { status: 'ACTIVE' } } },
    'coupons.queryLoyaltyCoupons': page({ accountId: ids.account, status: { $in: ['ACTIVE'] } }),
    'coupons.deleteLoyaltyCoupon': { id: ids.coupon, revision: ids.couponRevision },
    'checkoutExchange.applyDiscountToCheckout': {
      checkoutId: ids.checkout,
      reward: { id: ids.reward, revision: ids.rewardRevision },
    },
    'checkoutExchange.queryLoyaltyCheckoutDiscounts': {
      query: { filter: { checkoutId: ids.checkout }, cursorPaging: { limit: 5 } },
    },
    'transactions.getLoyaltyTransaction': { loyaltyTransactionId: ids.transaction },
    'transactions.queryLoyaltyTransactions': page({
      $or: [{ accountId: ids.account }, { $not: { transactionType: 'EARN' } }],
      createdDate: { $gt: '2025-01-01T00:00:00.000Z' },
    }),
    'imports.createLoyaltyImport': { fileUrl: ids.filePath, fileName: 'a.csv', fileSize: 40 },
    'imports.getLoyaltyImport': { loyaltyImportId: ids.import },
    'imports.getErrorFileDownloadUrl': { loyaltyImportId: ids.importWithErrors },
    'imports.executeLoyaltyImport': {
      loyaltyImportId: ids.import,
      headerMappingInfo: {
        headerMappings: [
          { columnName: 'EMAIL', columnIndex: 0 },
          { columnName: 'POINTS', columnIndex: 1 },
        ],
      },
    },
    'imports.queryLoyaltyImports': page({ status: { $ne: 'FAILED' } }),
    'socialMedia.createFollowedChannel': { followedChannel: { channel: 'X' } },
    'contacts.getContact': { contactId: ids.contact },
    'contacts.queryContacts': {
      query: { filter: { 'primaryInfo.email': 'bo@example.com' }, paging: { limit: 5, offset: 0 } },
    },
    'contacts.createContact': {
      info: {
        name: { first: 'Nia', last: 'Kamau' },
        emails: { items: [{ email: 'nia@example.com' }] },
        phones: { items: [{ phone: '+254 1' }] },
      },
    },
    'checkout.createCheckout': {
      channelType: 'WEB',
      customLineItems: [
        {
          quantity: 1,
          price: '80.50',
          productName: { original: 'Beans' },
          itemType: { preset: 'PHYSICAL' },
          catalogReference: { catalogItemId: 'beans', appId: 'shop' },
        },
      ],
      checkoutInfo: { buyerInfo: { email: 'ada.okafor@example.com' } },
    },
    'checkout.getCheckout': { id: ids.checkout },
    'checkout.createOrder': { id: ids.checkout },
    'orders.getOrder': { id: ids.order },
    'orders.searchOrders': {
      search: {
        filter: { 'buyerInfo.email': { $startsWith: 'ada' } },
        sort: [{ fieldName: 'number', order: 'DESC' }],
        cursorPaging: { limit: 5 },
      },
    },
    'abandonedCheckouts.queryAbandonedCheckouts': page({ status: 'ABANDONED' }),
    'asyncJobs.getAsyncJob': { jobId: ids.job },
    'asyncJobs.listAsyncJobItems': { jobId: ids.job, statusFilter: 'ALL' },
    'POST /__emulator/activities': {
      triggerAppId: BOOKINGS_APP,
      triggerActivityType: 'bookings/BookingConfirmed',
      contactId: ids.contact,
      orderId: 'order 77',
      amount: 12.5,
      at: '2026-01-15T12:02:00.000Z',
    },
    'GET /__emulator/activities/:reference': { reference: ids.order },
    'POST /__emulator/activities/:reference/refund': { reference: ids.order, amount: 1.5 },
    'POST /__emulator/business-apps': { app: 'pricing-plans' },
    'GET /__emulator/activities': { contactId: ids.contact, limit: 5 },
    'POST /__emulator/clock': { advanceDays: 1.5 },
    'POST /__emulator/faults': {
      method: 'accounts.getAccount',
      path: '*/accounts/*',
      account: ids.account,
      kind: { type: 'latency', ms: 1 },
      times: 1,
      probability: 0.5,
    },
    'POST /__emulator/live': { days: 1, randomSeed: 1, pace: 0.5 },
    'POST /__emulator/members': { email: 'new@example.com', firstName: 'New' },
    'POST /__emulator/members/:contactId/token': { contactId: ids.contact },
    'POST /__emulator/plan': { plan: 'business' },
    'POST /__emulator/reset': { seed: 'small' },
    'POST /__emulator/settings': {
      couponDelayMs: 300,
      couponsFail: false,
      checkoutTimeoutMs: 60_000,
      webhookRetryMs: 10,
      callsPerMinute: 200,
      followableChannels: ['X'],
    },
    'POST /__emulator/webhooks': { url: 'http://127.0.0.1:9/', duplicate: true },
    'GET /__emulator/calls': { path: '/loyalty', status: 200 },
    'GET /__emulator/calls/:id': { id: 'nothing' },
    'PUT /upload/:path': { path: ids.uploadSegment },
    'GET /download/:importId': { importId: ids.downloadSegment },
    'POST /oauth2/token': { clientId: APP_ID, grantType: 'anonymous' },
    'POST /oauth2/token-info': { token: 'x' },
  };
}
