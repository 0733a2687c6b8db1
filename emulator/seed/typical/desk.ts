import { adjustPoints } from '../../engine/adjust-points';
import { requireAccount } from '../../engine/accounts';
import { earnPoints } from '../../engine/earn-points';
import type { Actor } from '../../engine/command';
import type { History, Regular } from './history';

/** Wix Loyalty's own app, which gives points that no other app gives. */
const LOYALTY_APP_ID = '553c79f3-5625-4f38-b14b-ef7c0d1e87df';
const STAFF: Actor = { kind: 'user', id: 'front-desk' };
const WELCOME_POINTS = 25;

/** What joining brings: 25 points, and those from paper cards. */
export function welcome(history: History, regular: Regular): void {
  history.world.engine.execute(
    earnPoints,
    {
      accountId: regular.accountId,
      amount: WELCOME_POINTS,
      appId: LOYALTY_APP_ID,
      idempotencyKey: `welcome-${regular.accountId}`,
      description: 'Welcome to Star Club',
      activityType: 'site_members/MemberJoined',
    },
    STAFF,
  );
  if (regular.customer.migratedPoints > 0) {
    adjust(history, regular, {
      amount: regular.customer.migratedPoints,
      description: 'Brought over from paper cards',
    });
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
