import type { AsyncJob } from './async-jobs';
import type { PointsChange } from './adjust-points';
import type { Command } from './command';
import type { Condition } from './list-query';
import { requireActiveProgram } from './program';
import { startJob } from './start-job';

/**
 * Adjusts the points of all accounts that match now, later: accounts that come to match meanwhile are left alone.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/bulk-adjust-points
 */
export const bulkAdjustPoints: Command<
  { where: Condition; change: PointsChange; appId: string },
  AsyncJob
> = {
  name: 'bulkAdjustPoints',
  run(context, { where, change, appId }) {
    requireActiveProgram(context.store);
    return startJob(context, { kind: 'ADJUST_POINTS', appId, change }, { accounts: where });
  },
};
