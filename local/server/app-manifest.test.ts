import { describe, expect, it } from 'vitest';
import { readAppManifest } from './app-manifest';

describe('the app manifest', () => {
  it('names the pages and modals that the dashboard shows', () => {
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
        { compId: 'menu-1', compType: 'BACK_OFFICE_EXTENSION_MENU_ITEM', compData: {} },
      ],
    };

    expect(readAppManifest(manifest)).toEqual({
      pages: [{ id: 'page-1', title: 'Members', routePath: 'members' }],
      modals: [{ id: 'modal-1', title: 'Confirm', width: 540, height: 320 }],
    });
  });

  it('is refused when a page in it has no route', () => {
    const components = [
      { compId: '1', compType: 'BACK_OFFICE_PAGE', compData: { backOfficePage: { title: 'A' } } },
    ];

    expect(() => readAppManifest({ components })).toThrow('routePath');
  });
});
