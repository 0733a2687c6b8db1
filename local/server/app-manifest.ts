import { z } from 'zod';
import type { DashboardModal, DashboardPage } from '../dashboard-config';

const pageComponent = z.object({
  compType: z.literal('BACK_OFFICE_PAGE'),
  compId: z.string(),
  compData: z.object({
    backOfficePage: z.object({ title: z.string(), routePath: z.string() }),
  }),
});

const modalComponent = z.object({
  compType: z.literal('BACK_OFFICE_MODAL'),
  compId: z.string(),
  compData: z.object({
    backOfficeModal: z.object({ title: z.string(), width: z.number(), height: z.number() }),
  }),
});

const manifestSchema = z.object({
  components: z.array(z.object({ compType: z.string() }).loose()),
});

export type AppExtensions = {
  readonly pages: DashboardPage[];
  readonly modals: DashboardModal[];
};

/**
 * Reads the app manifest that the build writes for Wix: which pages and modals the app brings.
 * Components of other kinds are passed over; the dashboard has no place for them.
 */
export function readAppManifest(manifest: unknown): AppExtensions {
  const pages: DashboardPage[] = [];
  const modals: DashboardModal[] = [];
  for (const component of manifestSchema.parse(manifest).components) {
    if (component.compType === 'BACK_OFFICE_PAGE') {
      const { compId, compData } = pageComponent.parse(component);
      pages.push({ id: compId, ...compData.backOfficePage });
    }
    if (component.compType === 'BACK_OFFICE_MODAL') {
      const { compId, compData } = modalComponent.parse(component);
      modals.push({ id: compId, ...compData.backOfficeModal });
    }
  }
  return { pages, modals };
}
