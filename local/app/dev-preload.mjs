/**
 * Loaded into Astro's development server before anything else. Requests to other machines go to RUNGS_OUTBOUND_URL
 * instead, marked with the incoming request that caused them; nothing reaches the network.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Server } from 'node:http';

const { fetch: platformFetch, Headers, Request } = globalThis;
const MARK = 'x-rungs-incoming';
const incoming = new AsyncLocalStorage();
const { emit } = Server.prototype;

Server.prototype.emit = function emitMarked(event, ...args) {
  if (event !== 'request') return emit.call(this, event, ...args);
  return incoming.run(args[0].headers[MARK] ?? '', () => emit.call(this, event, ...args));
};

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (['127.0.0.1', 'localhost'].includes(new URL(request.url).hostname))
    return platformFetch(request);
  const headers = new Headers(request.headers);
  headers.set(MARK, incoming.getStore() ?? '');
  headers.set('x-rungs-url', request.url);
  const { method, redirect, signal } = request;
  const body = ['GET', 'HEAD'].includes(method) ? null : await request.arrayBuffer();
  return platformFetch(process.env.RUNGS_OUTBOUND_URL, { method, headers, body, redirect, signal });
};
