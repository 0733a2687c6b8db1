import { useEffect, useState } from 'react';

const TICK_MS = 1000;

/** The emulator's time now: what it said, plus what has passed since it said so (`readAt`, epoch milliseconds). */
export function useRunningClock(said: Date | undefined, readAt: number): Date | undefined {
  const [now, setNow] = useState(() => Date.now());
  // Time itself is the external system.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return said && new Date(said.getTime() + Math.max(0, now - readAt));
}
