import { abandonDueDiscounts } from './abandon-discount';
import { requireAccount } from './accounts';
import { MINUTE_MS } from './clock';
import type { Actor, Command } from './command';
import { present } from './assert';
import type { Engine } from './execute';
import { appendEntry } from './ledger';
import { negated } from './points';
import { parseImports } from './parse-import';
import { recalculateTiers } from './recalculate-tiers';
import { continueJobs } from './run-jobs';
import { settleDueCoupons } from './settle-due-coupons';

/** Wix recomputes tiers this often. */
const RECALCULATION_INTERVAL_MS = 15 * MINUTE_MS;
const BATCH = 500;
const SYSTEM: Actor = { kind: 'system', id: 'schedule' };

/** Takes the share of points that is due, dated on the day it was due. */
export const expirePoints: Command<{ accountIds: string[] }, void> = {
  name: 'expirePoints',
  run(context, { accountIds }) {
    for (const id of accountIds) {
      const account = requireAccount(context.store, id);
      const { balance } = account.points;
      const { amount, at } = account.nextExpiry;
      appendEntry(context, account, {
        amount: negated(amount),
        effectiveAt: present(at, 'expiry date'),
        cause: { type: 'EXPIRE', amountBefore: balance, amountAfter: balance - amount },
      });
    }
  },
};

/** Does everything that is due, however much of it there is. */
export function finishDueWork(engine: Engine): void {
  let hasMore = true;
  while (hasMore) hasMore = runDueWork(engine);
}

/**
 * Does what time alone brings about, up to now, and one batch of every job. Answers whether a job or an import has
 * more to do.
 */
export function runDueWork(engine: Engine): boolean {
  settleDueCoupons(engine, SYSTEM);
  abandonDueDiscounts(engine, SYSTEM);
  expireDuePoints(engine);
  const last = Number(engine.store.state.get('tiers-recalculated-at') ?? 0);
  if (engine.clock.now() - last >= RECALCULATION_INTERVAL_MS) {
    engine.execute(recalculateTiers, undefined, SYSTEM);
  }
  const hasImports = parseImports(engine, SYSTEM);
  return continueJobs(engine, SYSTEM) || hasImports;
}

/** Repeats until nothing is due: after a long jump one account may lose points several times. */
function expireDuePoints(engine: Engine): void {
  const due = () => engine.store.accounts.dueForExpiry(engine.clock.now(), BATCH);
  for (let accounts = due(); accounts.length > 0; accounts = due()) {
    const accountIds = accounts.map((account) => account.id);
    engine.execute(expirePoints, { accountIds }, SYSTEM);
  }
}
