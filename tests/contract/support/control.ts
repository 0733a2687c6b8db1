import type { EmulatedWix } from './launch';

/** Speaks to /__emulator as a program on this machine does; answers status and JSON. */
export async function control(
  { emulator }: EmulatedWix,
  path: string,
  init: { method?: string; body?: object; headers?: Record<string, string> } = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${emulator.url}/__emulator${path}`, {
    method: init.method ?? (init.body ? 'POST' : 'GET'),
    headers: { 'content-type': 'application/json', ...init.headers },
    ...(init.body && { body: JSON.stringify(init.body) }),
  });
  return { status: response.status, body: await response.json() };
}
