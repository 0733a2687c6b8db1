import { auth } from '@wix/essentials';
import {
  accounts,
  checkoutExchange,
  coupons,
  earningRules,
  programs,
  rewards,
  tiers,
  transactions,
} from '@wix/loyalty';

/**
 * Every loyalty method that this app calls, and nothing else. All of them are open to the app's own identity
 * only, so they run elevated; elevation skips Wix's permission check, which is why the endpoint checks first
 * that a user of the dashboard is calling.
 * https://dev.wix.com/docs/build-apps/develop-your-app/access/authorization/about-elevation
 */
export const loyalty = {
  getProgram: auth.elevate(programs.getLoyaltyProgram),
  updateProgram: auth.elevate(programs.updateLoyaltyProgram),
  activateProgram: auth.elevate(programs.activateLoyaltyProgram),
  pauseProgram: auth.elevate(programs.pauseLoyaltyProgram),
  enablePointsExpiration: auth.elevate(programs.enablePointsExpiration),
  disablePointsExpiration: auth.elevate(programs.disablePointsExpiration),
  getProgramTotals: auth.elevate(accounts.getProgramTotals),
  getTiersProgram: auth.elevate(tiers.getTiersProgram),
  createTier: auth.elevate(tiers.createTier),
  bulkCreateTiers: auth.elevate(tiers.bulkCreateTiers),
  updateTier: auth.elevate(tiers.updateTier),
  deleteTier: auth.elevate(tiers.deleteTier),
  updateTiersProgramSettings: auth.elevate(tiers.updateTiersProgramSettings),
  queryAccounts: auth.elevate(accounts.queryLoyaltyAccounts),
  searchAccounts: auth.elevate(accounts.searchAccounts),
  countAccounts: auth.elevate(accounts.countAccounts),
  getAccount: auth.elevate(accounts.getAccount),
  createAccount: auth.elevate(accounts.createAccount),
  adjustPoints: auth.elevate(accounts.adjustPoints),
  queryTransactions: auth.elevate(transactions.queryLoyaltyTransactions),
  queryRewards: auth.elevate(rewards.queryRewards),
  getReward: auth.elevate(rewards.getReward),
  createReward: auth.elevate(rewards.createReward),
  updateReward: auth.elevate(rewards.updateReward),
  deleteReward: auth.elevate(rewards.deleteReward),
  getCoupon: auth.elevate(coupons.getLoyaltyCoupon),
  queryCoupons: auth.elevate(coupons.queryLoyaltyCoupons),
  redeemPointsForCoupon: auth.elevate(coupons.redeemPointsForCoupon),
  deleteCoupon: auth.elevate(coupons.deleteLoyaltyCoupon),
  applyDiscountToCheckout: auth.elevate(checkoutExchange.applyDiscountToCheckout),
  queryCheckoutDiscounts: auth.elevate(checkoutExchange.queryLoyaltyCheckoutDiscounts),
  listEarningRules: auth.elevate(earningRules.listEarningRules),
  createEarningRule: auth.elevate(earningRules.createLoyaltyEarningRule),
  createCustomEarningRule: auth.elevate(earningRules.createCustomLoyaltyEarningRule),
  updateEarningRule: auth.elevate(earningRules.updateLoyaltyEarningRule),
  deleteEarningRule: auth.elevate(earningRules.deleteLoyaltyEarningRule),
  deleteAutomationEarningRule: auth.elevate(earningRules.deleteAutomationEarningRule),
};
