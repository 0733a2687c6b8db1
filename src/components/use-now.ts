import { useEffect, useState } from 'react';

const TICK_MS = 30_000;

/** The present moment in milliseconds since the epoch; the component is drawn again as it moves on. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  // Synchronises with the clock.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
