import { WebMethodError, type Result } from '../../domain/errors';
import { MAX_CALLS_PER_REQUEST } from '../../domain/web-method-batch';
import { NO_ANSWER, postBatch, type Call } from './post-batch';

/** Whether a call shares its request with others: one that makes many calls to the loyalty service cannot. */
export type Travel = 'together' | 'alone';

type WaitingCall = Call & { settle: (result: Result<unknown>) => void };

let waiting: WaitingCall[] = [];

/**
 * Calls one web method by name. Calls made in the same tick share a request, up to as many as the endpoint takes,
 * unless one asks to travel alone. Rejects with a `WebMethodError`.
 */
export async function callWebMethod(call: Call, travel: Travel): Promise<unknown> {
  const result = await new Promise<Result<unknown>>((settle) => {
    if (travel === 'alone') {
      void send([{ ...call, settle }]);
      return;
    }
    if (waiting.length === 0) {
      queueMicrotask(sendWaiting);
    }
    waiting.push({ ...call, settle });
  });
  if (!result.ok) {
    throw new WebMethodError(result.error);
  }
  return result.data;
}

function sendWaiting(): void {
  const calls = waiting;
  waiting = [];
  for (let start = 0; start < calls.length; start += MAX_CALLS_PER_REQUEST) {
    void send(calls.slice(start, start + MAX_CALLS_PER_REQUEST));
  }
}

async function send(calls: WaitingCall[]): Promise<void> {
  const results = await postBatch(calls.map(({ method, args }) => ({ method, args })));
  calls.forEach(({ settle }, index) => settle(results[index] ?? NO_ANSWER));
}
