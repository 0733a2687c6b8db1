import * as abandonedCheckouts from '@wix/auto_sdk_ecom_abandoned-checkouts';
import * as checkout from '@wix/auto_sdk_ecom_checkout';
import * as orders from '@wix/auto_sdk_ecom_orders';
import { auth } from '@wix/essentials';

/**
 * Checkouts and orders of the site, read by the app itself: the endpoint checks first that a user of the dashboard is
 * calling. https://dev.wix.com/docs/api-reference/business-solutions/e-commerce/introduction
 */
export const ecom = {
  getCheckout: auth.elevate(checkout.getCheckout),
  queryAbandonedCheckouts: auth.elevate(abandonedCheckouts.queryAbandonedCheckouts),
  getOrder: auth.elevate(orders.getOrder),
};
