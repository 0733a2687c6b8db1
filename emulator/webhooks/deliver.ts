import type { Engine } from '../engine/execute';
import { readSettings } from '../engine/settings';
import type { Delivery, DueDelivery } from '../engine/webhooks';
import { seal } from './seal';
import type { SigningKey } from './signing-key';

/** A receiver has this long to answer: see the "webhooks" pages of dev.wix.com. */
const TIMEOUT_MS = 1250;
const POLL_MS = 100;
const BATCH = 50;
const MAX_ATTEMPTS = 10;

export type DeliveryWorker = {
  /** Ends deliveries; what is not delivered yet goes on at the next start. */
  stop(): Promise<void>;
};

/** Delivers events until they are taken with a 200: at least once, and again after ever longer pauses. */
export function startDeliveries(engine: Engine, key: SigningKey): DeliveryWorker {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout;
  let round = Promise.resolve();

  const work = async () => {
    const due = engine.store.webhooks.due(Date.now(), BATCH);
    for (const each of inOrder(due)) {
      if (stopping.signal.aborted) return;
      const outcome = await attempt(each, key, stopping.signal);
      if (outcome === 'STOPPED') return;
      const { webhookRetryMs } = readSettings(engine.store);
      engine.store.webhooks.updateDelivery(after(each.delivery, outcome, webhookRetryMs));
    }
    schedule();
  };
  const schedule = () => {
    timer = setTimeout(() => {
      round = work();
    }, POLL_MS);
    timer.unref();
  };
  schedule();

  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await round;
    },
  };
}

/** As they happened, and those of webhooks that ask for it in the opposite order. */
function inOrder(due: readonly DueDelivery[]): DueDelivery[] {
  const ordered = due.filter(({ webhook }) => !webhook.reorder);
  return [...ordered, ...due.filter(({ webhook }) => webhook.reorder).reverse()];
}

type Outcome = { isTaken: boolean; says: string } | 'STOPPED';

async function attempt(due: DueDelivery, key: SigningKey, stopping: AbortSignal): Promise<Outcome> {
  const { url, duplicate } = due.webhook;
  const body = seal(due, key, Date.now());
  const first = await post(url, body, stopping);
  const isRepeated = duplicate && first !== 'STOPPED' && first.isTaken;
  return isRepeated ? post(url, body, stopping) : first;
}

async function post(url: string, body: string, stopping: AbortSignal): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([stopping, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.body?.cancel();
    return { isTaken: response.status === 200, says: String(response.status) };
  } catch (error) {
    if (stopping.aborted) return 'STOPPED';
    return { isTaken: false, says: error instanceof Error ? error.message : 'unknown error' };
  }
}

function after(
  delivery: Delivery,
  { isTaken, says }: Exclude<Outcome, 'STOPPED'>,
  retryMs: number,
): Delivery {
  const attempts = delivery.attempts + 1;
  return {
    ...delivery,
    attempts,
    lastOutcome: says,
    status: statusAfter(attempts, isTaken),
    nextAttemptAt: Date.now() + retryMs * 2 ** (attempts - 1),
  };
}

function statusAfter(attempts: number, isTaken: boolean): Delivery['status'] {
  if (isTaken) return 'DELIVERED';
  return attempts < MAX_ATTEMPTS ? 'PENDING' : 'FAILED';
}
