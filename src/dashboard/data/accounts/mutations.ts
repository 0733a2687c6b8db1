import { mutationOptions } from '@tanstack/react-query';
import type { PointsChange } from '../../../domain/adjustment';
import { reversedIdOf } from '../../../domain/adjustment-marker';
import { webMethods } from '../../app/web-methods';
import { activityQueries } from '../activity/queries';
import { programQueries } from '../program/queries';
import { accountQueries } from './queries';

const accounts = webMethods('accounts');
const accountsAlone = webMethods('accounts', 'alone');

/** One intent to adjust an account. A retry sends it unchanged: marker and revision make it impossible to apply twice. */
export type AdjustmentRequest = {
  change: PointsChange;
  /** Of the account as it was shown when the owner decided. */
  revision: string;
  reason: string;
  /** Made once, when the form opened. */
  marker: string;
};

/** Everything that shows points. */
const meta = { invalidates: [accountQueries.all(), activityQueries.all(), programQueries.all()] };

export const accountMutations = {
  /** Under way for an account, whichever part of the page began it. */
  adjusting: (accountId: string) => ['accounts', 'adjusting', accountId] as const,
  /**
   * Adds, removes or sets points, or takes an entry back, which the marker tells. A `conflict` means that the account has moved on; after `unavailable` and
   * `unexpected` it may have been applied nevertheless, so `findAdjustment` comes before anything else.
   */
  adjustPoints: (accountId: string) =>
    mutationOptions({
      mutationKey: [...accountMutations.adjusting(accountId), 'send'],
      mutationFn: ({ change, ...request }: AdjustmentRequest) => {
        const transactionId = reversedIdOf(request.marker);
        const { revision, reason } = request;
        return transactionId === null
          ? accounts.adjustPoints({ accountId, change, ...request })
          : accountsAlone.reverseEntry({ accountId, transactionId, revision, reason });
      },
      meta,
    }),
  /** What became of an adjustment; it changes nothing, but what it finds makes every list out of date. */
  findAdjustment: (accountId: string) =>
    mutationOptions({
      mutationKey: [...accountMutations.adjusting(accountId), 'find'],
      mutationFn: ({ revision, reason, marker }: AdjustmentRequest) =>
        accounts.findAdjustment({ accountId, revision, reason, marker }),
      meta,
    }),
};
