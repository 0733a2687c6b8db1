import type { Reward } from '../domain/reward';
import { loyalty } from './loyalty-client';
import { toAppError } from './map-error';
import { toReward } from './map-reward';

/** One reward as it is now; null when it was deleted. */
export async function findReward(rewardId: string): Promise<Reward | null> {
  try {
    return toReward(await loyalty.getReward(rewardId));
  } catch (thrown) {
    if (toAppError(thrown, { effect: 'read' }).kind === 'not-found') return null;
    throw thrown;
  }
}
