import type { ProviderAPI } from '@wix/dashboard/provider';
import { handshakeCode, provideSDKApi } from '@wix/dashboard/provider';

type Handshake = { readonly code: string; readonly port: MessagePort };

/** The host's side of one started extension. */
export type Connection = { readonly api: ProviderAPI; readonly dispose: () => void };

export type Frames = {
  /** Takes a frame in and returns its origin. `connect` is called each time that an extension starts in it. */
  add(connect: () => Connection): { origin: string; remove: () => void };
};

/**
 * Answers the frames' first call. A page posts it to its parent for an origin of Wix's, which the browser would
 * not deliver here; so the parent's `postMessage` is ours, and the origin tells which frame calls.
 */
export function createFrames(window: Window): Frames {
  const starters = new Map<string, (port: MessagePort) => void>();
  const postMessage = window.postMessage.bind(window);
  let count = 0;

  window.postMessage = (
    message: unknown,
    target?: string | WindowPostMessageOptions,
    transfer?: Transferable[],
  ) => {
    const start = typeof target === 'string' ? starters.get(target) : undefined;
    if (start && isHandshake(message)) start(message.port);
    else if (typeof target === 'string') postMessage(message, target, transfer);
    else postMessage(message, target);
  };

  return {
    add: (connect) => {
      count += 1;
      const origin = `https://frame-${count}.manage.wix.com`;
      let connection: Connection | undefined;
      starters.set(origin, (port) => {
        // A reloaded frame starts again: what the page before it left behind is gone with it.
        connection?.dispose();
        connection = connect();
        provideSDKApi({ api: connection.api, port });
      });
      const remove = () => {
        starters.delete(origin);
        connection?.dispose();
      };
      return { origin, remove };
    },
  };
}

function isHandshake(message: unknown): message is Handshake {
  return (
    typeof message === 'object' &&
    message !== null &&
    'code' in message &&
    message.code === handshakeCode &&
    'port' in message
  );
}
