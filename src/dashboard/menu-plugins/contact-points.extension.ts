import { extensions } from '@wix/astro/builders';

/**
 * In the More Actions menu of a contact's page.
 * https://dev.wix.com/docs/dashboard-extensions/dashboard-pages-built-by-wix/page-slots/crm/contact-page/introduction
 */
export const contactPointsMenu = extensions.dashboardMenuPlugin({
  id: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7d01',
  title: 'Adjust loyalty points',
  iconKey: 'Loyalty',
  extends: '79963a99-8680-4164-8961-8867fcb1751a',
  action: { openModal: { componentId: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7b02' } },
});
