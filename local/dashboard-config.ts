import { z } from 'zod';

const pageSchema = z.object({ id: z.string(), title: z.string(), routePath: z.string() });

const modalSchema = z.object({
  id: z.string(),
  title: z.string(),
  width: z.number(),
  height: z.number(),
});

/** What the server tells the dashboard host, inside its HTML: the app's extensions and who one can be. */
export const dashboardConfigSchema = z.object({
  siteName: z.string(),
  timeZone: z.string(),
  emulatorUrl: z.string(),
  pages: z.array(pageSchema),
  modals: z.array(modalSchema),
  tokens: z.object({ owner: z.string(), member: z.string(), visitor: z.string() }),
});

export type DashboardConfig = z.infer<typeof dashboardConfigSchema>;
export type DashboardPage = z.infer<typeof pageSchema>;
export type DashboardModal = z.infer<typeof modalSchema>;

/** The element of the host's HTML that holds the configuration as JSON. */
export const CONFIG_ELEMENT_ID = 'dashboard-config';
