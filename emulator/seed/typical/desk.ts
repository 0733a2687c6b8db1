import { adjustPoints } from '../../engine/adjust-points';
import { requireAccount } from '../../engine/accounts';
import type { Actor } from '../../engine/command';
import { LOYALTY_APP_ID } from '../../engine/earning-triggers';
import { earn } from './earn';
import type { History, Regular } from './history';

const STAFF: Actor = { kind: 'user', id: 'front-desk' };
const CHANNELS = ['FACEBOOK', 'INSTAGRAM', 'TIKTOK'];

/** What joining brings: points from paper cards, and some follow the shop at once. */
export function welcome(history: History, regular: Regular): void {
  const { random } = history;
  if (regular.customer.migratedPoints > 0) {
    adjust(history, regular, {
      amount: regular.customer.migratedPoints,
      description: 'Brought over from paper cards',
    });
  }
  if (random.happens(0.3)) {
    const rule = history.offer.rules.social;
    earn(history, regular, { rule, followedChannel: random.pick(CHANNELS) });
  }
}

const GOODWILL = ['Delivery was late', 'Wrong item sent', 'Thank you for the review'];

/** Now and then staff give points for goodwill or take back what was given by mistake. */
export function correct(history: History, regular: Regular): void {
  const { random, world } = history;
  const { balance } = requireAccount(world.engine.store, regular.accountId).points;
  if (random.happens(0.02)) {
    adjust(history, regular, {
      amount: random.between(1, 6) * 10,
      description: random.pick(GOODWILL),
    });
  } else if (balance > 20 && random.happens(0.01)) {
    adjust(history, regular, { amount: -20, description: 'Points were counted twice' });
  }
}

function adjust(
  { world }: History,
  { accountId }: Regular,
  adjustment: { amount: number; description: string },
): void {
  const { revision } = requireAccount(world.engine.store, accountId);
  world.engine.execute(
    adjustPoints,
    {
      accountId,
      revision: String(revision),
      appId: LOYALTY_APP_ID,
      description: adjustment.description,
      change: { amount: adjustment.amount },
    },
    STAFF,
  );
}
