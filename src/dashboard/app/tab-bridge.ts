import { focusManager, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { z } from 'zod';

const CHANNEL = 'rungs.changes';

/** A run over many members is many changes: in other pages, this much apart they are one. */
const PAUSE_MS = 2000;

const touchedKeys = z.array(z.array(z.unknown()));

/**
 * Lets every page of the app that this browser has open hear of each other's changes, so that no two of them show
 * different balances. Whoever is looked at asks again at once, all others when somebody comes back to them. Failures are
 * told as well: what got no answer may have happened. Returns a function that stops it.
 */
export function connectTabs(client: QueryClient): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  const stopTelling = client.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || !isOutcome(event.action.type)) return;
    const touched = event.mutation.meta?.invalidates ?? [];
    if (touched.length > 0) channel.postMessage(touched);
  });
  const inbox = collect((touched) => {
    const refetchType = focusManager.isFocused() ? 'active' : 'none';
    touched.forEach((queryKey) => void client.invalidateQueries({ queryKey, refetchType }));
  });
  channel.onmessage = ({ data }) => {
    const touched = touchedKeys.safeParse(data);
    if (touched.success) inbox.add(touched.data);
  };
  return () => {
    stopTelling();
    inbox.stop();
    channel.close();
  };
}

function isOutcome(action: string): boolean {
  return action === 'success' || action === 'error';
}

/** Hands on the first keys at once, and what comes within a pause together at its end. */
function collect(handOn: (touched: readonly QueryKey[]) => void) {
  let waiting = new Map<string, QueryKey>();
  let pause: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    pause = null;
    if (waiting.size === 0) return;
    const touched = [...waiting.values()];
    waiting = new Map();
    pause = setTimeout(flush, PAUSE_MS);
    handOn(touched);
  };
  return {
    add: (touched: readonly QueryKey[]) => {
      touched.forEach((key) => waiting.set(JSON.stringify(key), key));
      if (pause === null) flush();
    },
    stop: () => {
      if (pause !== null) clearTimeout(pause);
    },
  };
}
