import type { EnvironmentState } from '@wix/dashboard/provider';
import type { DashboardConfig } from '../dashboard-config';
import type { DashboardLocation } from './dashboard-location';
import type { Session } from './session';

/** The second argument of a page's `observeState` callback. */
export function toEnvironment(
  { language }: Session,
  location: DashboardLocation,
): EnvironmentState {
  /* eslint-disable @typescript-eslint/no-deprecated -- Wix still sends what it has deprecated */
  return {
    locale: language,
    language,
    embedded: true,
    pageLocation: toPageLocation(location),
  };
  /* eslint-enable @typescript-eslint/no-deprecated */
}

/** Where the page is within itself, with the page's id, as Wix hands it over. */
export function toPageLocation(location: DashboardLocation) {
  return location.kind === 'page'
    ? { pageId: location.page.id, ...location.location }
    : { pageId: '', pathname: '', search: '', hash: '' };
}

/**
 * The address of an extension's frame. `origin` must be one of Wix's own or the page refuses to start; its
 * subdomain is free, and tells the frames apart when they first call.
 */
export function toFrameUrl(
  extensionId: string,
  origin: string,
  { session, config }: { session: Session; config: DashboardConfig },
) {
  const { language } = session;
  const query = new URLSearchParams({
    origin,
    siteInfo: encodeJson({ wixEditorAvailable: false, wixEditorActive: false }),
    essentials: encodeJson({ language, locale: language, timezone: config.timeZone }),
  });
  return `/_wix/extensions/backoffice/${extensionId}?${query.toString()}`;
}

/** Wix's host module decodes these values once more after the query itself is decoded. */
function encodeJson(value: unknown) {
  return encodeURIComponent(JSON.stringify(value));
}
