import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { MemberSearch } from '../../../domain/member-search';
import type { LedgerLine } from '../../../domain/running-balance';
import { accountQueries } from '../../data/accounts/queries';
import type { Timeline } from '../../data/accounts/timeline';
import { focusEntry } from './timeline-entry';

/** So many more entries come into view at a time. */
const STEP = 25;

type TimelineViewOptions = {
  accountId: string;
  /** The kind of entries to show; empty for all. */
  kind: MemberSearch['history'];
  onKind: (kind: MemberSearch['history']) => void;
};

/** The part of a member's history that is in view, and the ways to more of it. */
export function useTimelineView({ accountId, kind, onKind }: TimelineViewOptions) {
  const timeline = useInfiniteQuery(accountQueries.timeline(accountId));
  const [limit, setLimit] = useState(STEP);
  const sought = useRef<string | null>(null);
  const lines = (timeline.data?.lines ?? []).filter((line) => isOfKind(line, kind));

  // Synchronises with the browser's focus: an entry that was asked for may have to come into view first.
  useEffect(() => {
    if (sought.current !== null && focusEntry(sought.current)) sought.current = null;
  });

  return {
    timeline,
    lines: lines.slice(0, limit),
    hasOlder: lines.length > limit || timeline.hasNextPage,
    showOlder: () => {
      setLimit(limit + STEP);
      if (lines.length < limit + STEP && timeline.hasNextPage) void timeline.fetchNextPage();
      // The button goes with the last of them, and the focus would go with it.
      else if (lines.length <= limit + STEP) sought.current = lines[limit]?.transaction.id ?? null;
    },
    /** Takes the reader to an entry, which may be of another kind, and older than what has been loaded. */
    show: async (entryId: string) => {
      let index = indexOf(timeline.data, entryId);
      let { hasNextPage } = timeline;
      while (index === -1 && hasNextPage) {
        const page = await timeline.fetchNextPage();
        index = indexOf(page.data, entryId);
        hasNextPage = page.hasNextPage && !page.isError;
      }
      if (index === -1 || focusEntry(entryId)) return;
      sought.current = entryId;
      setLimit((before) => Math.max(before, index + 1));
      if (kind !== '') onKind('');
    },
  };
}

function isOfKind({ transaction }: LedgerLine, kind: MemberSearch['history']): boolean {
  return kind === '' || transaction.cause.type === kind;
}

function indexOf(timeline: Timeline | undefined, entryId: string): number {
  return timeline?.lines.findIndex(({ transaction }) => transaction.id === entryId) ?? -1;
}
