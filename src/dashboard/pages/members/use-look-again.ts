import { useEffect, useRef } from 'react';

/**
 * Looks up what got no answer whenever the answer may be there now: the form opens, the account moves on (its `revision`
 * changes), the connection is back.
 */
export function useLookAgain(revision: string, lookUp: () => void): void {
  const latest = useRef(lookUp);
  // Synchronises the listeners below with what was rendered last.
  useEffect(() => {
    latest.current = lookUp;
  }, [lookUp]);
  // Synchronises with the ledger: a request that was under way may have arrived in the meantime.
  useEffect(() => {
    latest.current();
  }, [revision]);
  // Synchronises with the browser's connection.
  useEffect(() => {
    const handleOnline = () => {
      latest.current();
    };
    window.addEventListener('online', handleOnline);
    return () => {
      window.removeEventListener('online', handleOnline);
    };
  }, []);
}
