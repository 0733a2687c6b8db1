import { auth } from '@wix/essentials';

type ElevatedClient = { getAuthHeaders?: () => Promise<unknown> };

/** Written like the SDK's own methods: bound to a client it gives the function that runs, which is why it has two shapes. */
function requestAppToken(): Promise<void>;
function requestAppToken(client: ElevatedClient): () => Promise<void>;
function requestAppToken(client?: ElevatedClient): Promise<void> | (() => Promise<void>) {
  return async () => {
    await client?.getAuthHeaders?.();
  };
}

/**
 * Fetches the app's own token, once for all elevated calls of this request. Without it each of the calls that start
 * side by side would fetch one, and the budget of sub-requests would be gone before the first answer.
 */
export const prepareElevation = auth.elevate(requestAppToken);
