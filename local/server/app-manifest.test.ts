import { describe, expect, it } from 'vitest';
import { readAppManifest } from './app-manifest';

describe('the app manifest', () => {
  it('names the pages, modals and plugins that the dashboard shows', () => {
    const action = { openModal: { componentId: 'modal-1' } };
    const manifest = {
      appId: 'app',
      components: [
        {
          compId: 'page-1',
          compType: 'BACK_OFFICE_PAGE',
          compData: { backOfficePage: { title: 'Members', routePath: 'members', iframeUrl: 'x' } },
        },
        {
          compId: 'modal-1',
          compType: 'BACK_OFFICE_MODAL',
          compData: { backOfficeModal: { title: 'Confirm', width: 540, height: 320 } },
        },
        {
          compId: 'plugin-1',
          compType: 'BACK_OFFICE_EXTENSION_WIDGET',
          compData: { backOfficeExtensionWidget: { title: 'Points', extends: 'order-slot' } },
        },
        {
          compId: 'menu-1',
          compType: 'BACK_OFFICE_EXTENSION_MENU_ITEM',
          compData: {
            backOfficeExtensionMenuItem: {
              title: 'Adjust',
              iconKey: 'Loyalty',
              extends: 'contact-slot',
              action,
            },
          },
        },
        { compId: 'event-1', compType: 'WEBHOOK', compData: {} },
      ],
    };

    expect(readAppManifest(manifest)).toEqual({
      pages: [{ id: 'page-1', title: 'Members', routePath: 'members' }],
      modals: [{ id: 'modal-1', title: 'Confirm', width: 540, height: 320 }],
      plugins: [{ id: 'plugin-1', title: 'Points', slotId: 'order-slot' }],
      menuPlugins: [{ id: 'menu-1', title: 'Adjust', slotId: 'contact-slot', action }],
    });
  });

  it('is refused when a page in it has no route', () => {
    const components = [
      { compId: '1', compType: 'BACK_OFFICE_PAGE', compData: { backOfficePage: { title: 'A' } } },
    ];

    expect(() => readAppManifest({ components })).toThrow('routePath');
  });

  it('is refused when a menu item in it does nothing', () => {
    const item = { title: 'Adjust', extends: 'contact-slot', action: {} };
    const components = [
      {
        compId: '1',
        compType: 'BACK_OFFICE_EXTENSION_MENU_ITEM',
        compData: { backOfficeExtensionMenuItem: item },
      },
    ];

    expect(() => readAppManifest({ components })).toThrow('action');
  });
});
