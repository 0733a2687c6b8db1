import type { HonoRequest } from 'hono';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether a control request comes from this machine and not from a web page: the name it was sent to must be a
 * loopback one (a page can point its own name at 127.0.0.1), and a browser's request must come from that very origin.
 */
export function isFromThisMachine(request: HonoRequest): boolean {
  const origin = request.header('origin');
  const site = request.header('sec-fetch-site') ?? 'none';
  return (
    isSentToThisMachine(request) &&
    (origin === undefined || origin === `http://${addressOf(request).host}`) &&
    ['none', 'same-origin'].includes(site)
  );
}

/** Whether a request was sent to a loopback name, whoever sent it. */
export function isSentToThisMachine(request: HonoRequest): boolean {
  return LOOPBACK.includes(addressOf(request).hostname);
}

/** What the Host header says, unless the request names an address of its own. */
function addressOf(request: HonoRequest): URL {
  return new URL(request.url);
}
