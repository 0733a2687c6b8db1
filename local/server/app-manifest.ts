import { z } from 'zod';
import type { DashboardConfig } from '../dashboard-config';
import { dashboardConfigSchema } from '../dashboard-config';

const component = <Data extends z.ZodRawShape>(compType: string, data: Data) =>
  z.object({ compType: z.literal(compType), compId: z.string(), compData: z.object(data) });

const slotId = { extends: z.string() };

const pageComponent = component('BACK_OFFICE_PAGE', {
  backOfficePage: z.object({ title: z.string(), routePath: z.string() }),
});

const modalComponent = component('BACK_OFFICE_MODAL', {
  backOfficeModal: z.object({ title: z.string(), width: z.number(), height: z.number() }),
});

const pluginComponent = component('BACK_OFFICE_EXTENSION_WIDGET', {
  backOfficeExtensionWidget: z.object({
    ...slotId,
    title: z.string(),
    height: z.number().optional(),
  }),
});

const menuPluginComponent = component('BACK_OFFICE_EXTENSION_MENU_ITEM', {
  backOfficeExtensionMenuItem: z.object({
    ...slotId,
    title: z.string(),
    action: dashboardConfigSchema.shape.menuPlugins.element.shape.action,
  }),
});

const manifestSchema = z.object({
  components: z.array(z.object({ compType: z.string() }).loose()),
});

export type AppExtensions = Pick<DashboardConfig, 'pages' | 'modals' | 'plugins' | 'menuPlugins'>;

/**
 * Reads the app manifest that the build writes for Wix: which pages, modals and plugins the app brings.
 * Components of other kinds are passed over; the dashboard has no place for them.
 */
export function readAppManifest(manifest: unknown): AppExtensions {
  const extensions: AppExtensions = { pages: [], modals: [], plugins: [], menuPlugins: [] };
  for (const each of manifestSchema.parse(manifest).components) addComponent(extensions, each);
  return extensions;
}

function addComponent(extensions: AppExtensions, each: { compType: string }) {
  switch (each.compType) {
    case 'BACK_OFFICE_PAGE': {
      const { compId: id, compData } = pageComponent.parse(each);
      extensions.pages.push({ id, ...compData.backOfficePage });
      break;
    }
    case 'BACK_OFFICE_MODAL': {
      const { compId: id, compData } = modalComponent.parse(each);
      extensions.modals.push({ id, ...compData.backOfficeModal });
      break;
    }
    case 'BACK_OFFICE_EXTENSION_WIDGET': {
      const { compId: id, compData } = pluginComponent.parse(each);
      const { extends: slot, ...plugin } = compData.backOfficeExtensionWidget;
      extensions.plugins.push({ id, slotId: slot, ...plugin });
      break;
    }
    case 'BACK_OFFICE_EXTENSION_MENU_ITEM': {
      const { compId: id, compData } = menuPluginComponent.parse(each);
      const { extends: slot, ...plugin } = compData.backOfficeExtensionMenuItem;
      extensions.menuPlugins.push({ id, slotId: slot, ...plugin });
      break;
    }
  }
}
