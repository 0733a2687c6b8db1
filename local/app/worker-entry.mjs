/**
 * Runs inside workerd, in front of the built app: marks every sub-request with the incoming request that caused it.
 * AsyncLocalStorage follows the work of one request through awaits and `waitUntil`, so that the marks stay right when
 * requests overlap. The app's own modules are loaded after `fetch` is wrapped, and are not changed.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

const { Headers, Request } = globalThis;
const MARK = 'x-rungs-incoming';
const incoming = new AsyncLocalStorage();
const platformFetch = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  request.headers.set(MARK, incoming.getStore() ?? '');
  return platformFetch(request);
};

/** The built app's entry, which lies beside this file only in the worker. */
const APP = './index.js';
const { default: app } = await import(APP);

export default {
  fetch(request, env, context) {
    const headers = new Headers(request.headers);
    const id = headers.get(MARK) ?? '';
    headers.delete(MARK);
    return incoming.run(id, () => app.fetch(new Request(request, { headers }), env, context));
  },
};
