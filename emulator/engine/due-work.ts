import { abandonDueDiscounts } from './abandon-discount';
import type { Account } from './accounts';
import { MINUTE_MS } from './clock';
import type { Actor, Command } from './command';
import { present } from './assert';
import type { Engine } from './execute';
import type { NewEntry } from './ledger';
import { planEntry, readTerms } from './plan-entry';
import { negated } from './points';
import { recordEntries } from './record-entries';
import { parseImports } from './parse-import';
import { recalculateTiers } from './recalculate-tiers';
import { continueJobs } from './run-jobs';
import { settleDueCoupons } from './settle-due-coupons';

/** Wix recomputes tiers this often. */
const RECALCULATION_INTERVAL_MS = 15 * MINUTE_MS;
const EXPIRIES_AT_ONCE = 5000;
const SYSTEM: Actor = { kind: 'system', id: 'schedule' };

/** Takes the shares of points that are due from these accounts, dated on the day they were due. */
export const expirePoints: Command<{ accountIds: string[] }, void> = {
  name: 'expirePoints',
  run(context, { accountIds }) {
    const { store } = context;
    const accounts = store.accounts.getAll(accountIds);
    const last = store.ledger.lastOfEach(accountIds);
    const terms = readTerms(store);
    const planned = accountIds.map((id) => {
      const account = present(accounts.get(id), 'account whose points expire');
      return planEntry(context, terms, {
        account,
        last: last.get(id),
        entry: expiryEntry(account),
      });
    });
    recordEntries(context, terms, planned);
  },
};

function expiryEntry({ points, nextExpiry }: Account): NewEntry {
  return {
    amount: negated(nextExpiry.amount),
    effectiveAt: present(nextExpiry.at, 'expiry date'),
    cause: {
      type: 'EXPIRE',
      amountBefore: points.balance,
      amountAfter: points.balance - nextExpiry.amount,
    },
  };
}

/** Does everything that is due, however much of it there is. */
export function finishDueWork(engine: Engine, batch?: number): void {
  let hasMore = true;
  while (hasMore) hasMore = runDueWork(engine, batch);
}

/**
 * Does what time alone brings about, up to now, and one batch of every job. Answers whether a job or an import has
 * more to do. `batch` is how many accounts are changed at once; what comes of it is the same.
 */
export function runDueWork(engine: Engine, batch?: number): boolean {
  settleDueCoupons(engine, SYSTEM);
  abandonDueDiscounts(engine, SYSTEM);
  expireDuePoints(engine, batch ?? EXPIRIES_AT_ONCE);
  const last = Number(engine.store.state.get('tiers-recalculated-at') ?? 0);
  if (engine.clock.now() - last >= RECALCULATION_INTERVAL_MS) {
    engine.execute(recalculateTiers, undefined, SYSTEM);
  }
  const hasImports = parseImports(engine, SYSTEM, batch);
  return continueJobs(engine, SYSTEM, batch) || hasImports;
}

/** Repeats until nothing is due: after a long jump one account may lose points several times. */
function expireDuePoints(engine: Engine, batch: number): void {
  const due = () => engine.store.accounts.dueForExpiry(engine.clock.now(), batch);
  for (let accountIds = due(); accountIds.length > 0; accountIds = due()) {
    engine.execute(expirePoints, { accountIds }, SYSTEM);
  }
}
