import { accounts, checkoutExchange, coupons, earningRules, rewards, tiers } from '@wix/loyalty';
import { createClient } from '@wix/sdk';
import type { LocalWix } from '../../../local/create-local-wix';

/** The real SDK with the owner's rights, sending what it has for Wix to the emulator. */
export function loyaltySdk({ emulator }: LocalWix) {
  return createClient({
    modules: { accounts, checkoutExchange, coupons, earningRules, rewards, tiers },
    auth: {
      getAuthHeaders: () =>
        Promise.resolve({ headers: { Authorization: emulator.info.tokens.admin } }),
    },
    fetch: (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(`${emulator.url}${pathname}${search}`, request));
    },
  });
}
