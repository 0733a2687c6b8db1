import { z } from 'zod';

const pageSchema = z.object({ id: z.string(), title: z.string(), routePath: z.string() });

const modalSchema = z.object({
  id: z.string(),
  title: z.string(),
  width: z.number(),
  height: z.number(),
});

const pluginSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The place on one of Wix's pages that it fills. */
  slotId: z.string(),
  height: z.number().optional(),
});

const menuPluginSchema = z.object({
  id: z.string(),
  title: z.string(),
  slotId: z.string(),
  action: z.union([
    z.object({ openModal: z.object({ componentId: z.string() }) }),
    z.object({ navigateToPage: z.object({ pageId: z.string() }) }),
  ]),
});

/** What the server tells the dashboard host, inside its HTML: the app's extensions and who one can be. */
export const dashboardConfigSchema = z.object({
  siteName: z.string(),
  timeZone: z.string(),
  emulatorUrl: z.string(),
  pages: z.array(pageSchema),
  modals: z.array(modalSchema),
  plugins: z.array(pluginSchema),
  menuPlugins: z.array(menuPluginSchema),
  tokens: z.object({ owner: z.string(), member: z.string(), visitor: z.string() }),
});

export type DashboardConfig = z.infer<typeof dashboardConfigSchema>;
export type DashboardPage = z.infer<typeof pageSchema>;
export type DashboardModal = z.infer<typeof modalSchema>;
export type DashboardPlugin = z.infer<typeof pluginSchema>;
export type DashboardMenuPlugin = z.infer<typeof menuPluginSchema>;

/** The element of the host's HTML that holds the configuration as JSON. */
export const CONFIG_ELEMENT_ID = 'dashboard-config';
