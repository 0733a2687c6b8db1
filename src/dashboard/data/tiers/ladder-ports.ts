import type { QueryClient } from '@tanstack/react-query';
import type { Services } from '../../../backend/services.web';
import type { LadderServer } from '../../../domain/ladder/plan';
import { webMethods, type WebMethods } from '../../app/web-methods';
import { rewardQueries } from '../rewards/queries';
import { ruleQueries } from '../rules/queries';
import { tierQueries } from './queries';

/** The web methods that write what a ladder is made of. */
export type LadderWrites = Omit<WebMethods<Services['tiers']>, 'getTiersProgram'>;

/** What applying a draft needs of the outside. */
export type LadderPorts = {
  /** The ladder and what names its tiers, as of now. */
  read: () => Promise<LadderServer>;
  writes: LadderWrites;
};

/** Reads through the cache of the page, so that everything on it shows what was found. */
export function createLadderPorts(client: QueryClient): LadderPorts {
  return {
    read: async () => {
      const now = { staleTime: 0 };
      const [program, rules, { rewards }] = await Promise.all([
        client.query({ ...tierQueries.program(), ...now }),
        client.query({ ...ruleQueries.list(), ...now }),
        client.query({ ...rewardQueries.list(), ...now }),
      ]);
      return { program, rules, rewards };
    },
    writes: webMethods('tiers'),
  };
}
