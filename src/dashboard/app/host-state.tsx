import { dashboard } from '@wix/dashboard';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const HostStateContext = createContext<unknown>(undefined);

/**
 * Follows what the dashboard tells this page (its location) or this modal (its parameters), and renders nothing
 * before it has been told.
 */
export function HostStateProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<unknown>();
  // Synchronises with the dashboard around this frame, which pushes every change of location.
  useEffect(() => {
    const observation = dashboard.observeState((next) => {
      setState(next);
    });
    return () => {
      observation.disconnect();
    };
  }, []);
  if (state === undefined) return null;
  return <HostStateContext.Provider value={state}>{children}</HostStateContext.Provider>;
}

/** What the dashboard said last; it crosses a frame boundary, so the reader parses it. */
export function useHostState(): unknown {
  return useContext(HostStateContext);
}
