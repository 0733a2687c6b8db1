import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { webMethods } from '../../app/web-methods';
import { accountQueries } from '../accounts/queries';
import { openMemberStore } from './member-store';
import { TierPointsReader, type TierPointsState } from './tier-points-reader';

const SYNC_INTERVAL_MS = 60_000;

/**
 * The tier points of all members, as far as they are read: a uniform sample at first, everybody in the end. They are
 * brought up to date like any query of accounts; `read` is that query, for its error and its retry.
 */
export function useTierPoints() {
  const [reader] = useState(createReader);
  const state: TierPointsState = useSyncExternalStore(reader.subscribe, reader.getSnapshot);
  const read = useQuery(syncOf(reader));
  // Reading goes on in the background: it has to end with the page.
  useEffect(() => () => reader.close(), [reader]);
  return {
    state,
    read,
    pause: () => reader.pause(),
    resume: () => reader.resume(),
  };
}

/** One reader is made for a page, so its key needs nothing of it. */
function syncOf(reader: TierPointsReader) {
  return queryOptions({
    queryKey: [...accountQueries.all(), 'tier-points'],
    queryFn: async () => {
      await reader.sync();
      return reader.getSnapshot().total;
    },
    refetchInterval: SYNC_INTERVAL_MS,
  });
}

function createReader(): TierPointsReader {
  const alone = webMethods('tierPoints', 'alone');
  const ports = {
    getTierPointsSurvey: () => webMethods('tierPoints').getTierPointsSurvey(),
    listTierPoints: (input: Parameters<typeof alone.listTierPoints>[0]) =>
      alone.listTierPoints(input),
    listChangedTierPoints: (input: Parameters<typeof alone.listChangedTierPoints>[0]) =>
      alone.listChangedTierPoints(input),
    wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    now: () => Date.now(),
    random: () => Math.random(),
  };
  return new TierPointsReader(ports, openMemberStore);
}
