import * as accounts from './accounts.web';
import * as checkouts from './checkouts.web';
import * as contacts from './contacts.web';
import * as coupons from './coupons.web';
import * as earningRules from './earning-rules.web';
import * as orders from './orders.web';
import * as programs from './programs.web';
import * as rewards from './rewards.web';
import * as tierPoints from './tier-points.web';
import * as tiers from './tiers.web';
import * as transactions from './transactions.web';

/** The web methods under the names that travel: `accounts.getAccount`. */
export const services = {
  accounts,
  checkouts,
  contacts,
  coupons,
  earningRules,
  orders,
  programs,
  rewards,
  tierPoints,
  tiers,
  transactions,
};

export type Services = typeof services;
