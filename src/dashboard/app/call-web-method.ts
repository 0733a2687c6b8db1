import { httpClient } from '@wix/essentials';
import { WebMethodError } from '../../domain/errors';

const ENDPOINT = new URL('/api/web-methods', import.meta.url).href;

/** Calls one web method over HTTP. */
export async function callWebMethod(method: string, args: unknown[]): Promise<unknown> {
  const response = await httpClient.fetchWithAuth(ENDPOINT, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ calls: [{ method, args }] }),
  });
  if (!response.ok) {
    throw new WebMethodError({ kind: 'unavailable', code: 'NO_ANSWER' });
  }
  return response.json();
}
