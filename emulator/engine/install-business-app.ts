import type { Command } from './command';
import type { EarningRule, RuleAmounts } from './earning-rules';
import { PREINSTALLED_TRIGGERS } from './earning-triggers';
import { insertRule } from './insert-earning-rule';

/** The business apps that bring an earning rule along. */
export type BusinessApp = keyof typeof PREINSTALLED_TRIGGERS;

const TITLES: Record<BusinessApp, string> = {
  'pricing-plans': 'Order a plan',
  'restaurants-legacy': 'Place a restaurant order',
  restaurants: 'Place a restaurant order',
};

/** Restaurants give points on the subtotal: delivery and tax are excluded. */
const FIELDS: Record<BusinessApp, string> = {
  'pricing-plans': 'priceSummary.total',
  'restaurants-legacy': 'priceSummary.subtotal',
  restaurants: 'priceSummary.subtotal',
};

/**
 * Installs a business app on the site, which brings its earning rule along: 1 point for every 1 spent, paused until
 * the owner wants it. Refused when it is installed already.
 */
export const installBusinessApp: Command<{ app: BusinessApp }, EarningRule> = {
  name: 'installBusinessApp',
  run(context, { app }) {
    const trigger = PREINSTALLED_TRIGGERS[app];
    const [triggerAppId] = trigger.appIds;
    const amounts: RuleAmounts = {
      type: 'CONVERSION',
      configs: [{ tierId: null, moneyAmount: 1, points: 1 }],
      field: FIELDS[app],
    };
    return insertRule(context, trigger, {
      triggerAppId,
      title: TITLES[app],
      status: 'PAUSED',
      amounts,
    });
  },
};
