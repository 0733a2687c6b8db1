import { LoyaltyError } from '../engine/errors';

const MINUTE_MS = 60_000;

export type RateLimit = {
  /** Counts a call, or refuses it when `callsPerMinute` were answered within the last minute; null counts nothing. */
  take(callsPerMinute: number | null): void;
};

/**
 * Wix's quota of an app instance, whoever calls. It protects servers, so it counts in real time: `now` is in
 * milliseconds. https://dev.wix.com/docs/rest/articles/getting-started/rate-limits
 */
export function createRateLimit(now: () => number = Date.now): RateLimit {
  let answered: number[] = [];
  return {
    take: (callsPerMinute) => {
      if (callsPerMinute === null) return;
      const time = now();
      answered = answered.filter((each) => each > time - MINUTE_MS);
      if (answered.length >= callsPerMinute) {
        throw new LoyaltyError(
          'RESOURCE_EXHAUSTED',
          `Too many requests: ${callsPerMinute} a minute per app instance`,
        );
      }
      answered.push(time);
    },
  };
}
