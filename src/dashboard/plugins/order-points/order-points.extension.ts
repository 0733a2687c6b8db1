import { extensions } from '@wix/astro/builders';

/**
 * A card beside an order, under its customer.
 * https://dev.wix.com/docs/dashboard-extensions/dashboard-pages-built-by-wix/page-slots/e-commerce/order-page/introduction
 */
export const orderPointsPlugin = extensions.dashboardPlugin({
  id: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7c01',
  title: 'Loyalty points',
  extends: 'cb16162e-42aa-41bd-a644-dc570328c6cc',
  component: './dashboard/plugins/order-points/order-points-plugin.tsx',
});
