import type { auth } from '@wix/essentials';
import { RequestRefusal } from './request-refusal';

export type TokenInfo = auth.TokenInfo;

/**
 * Lets only those pass who may use web methods with `Permissions.Admin`, throws `RequestRefusal` for all others. That is
 * a Wix user, with a token made for this app on a site that has it installed: only the dashboard hands out such tokens,
 * and only to our pages.
 * https://dev.wix.com/docs/build-apps/develop-your-app/access/authorization/about-elevation
 */
export function requireDashboardUser(caller: TokenInfo, appId: string): void {
  if (!caller.active || caller.exp * 1000 <= Date.now()) {
    throw new RequestRefusal(401, 'TOKEN_EXPIRED');
  }
  if (caller.clientId !== appId || !caller.instanceId) {
    throw new RequestRefusal(403, 'FOREIGN_TOKEN');
  }
  if (caller.subjectType !== 'USER') {
    throw new RequestRefusal(403, 'NOT_A_DASHBOARD_USER');
  }
}
