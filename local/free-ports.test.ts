import { describe, expect, it } from 'vitest';
import { requireFreePort } from './free-ports';
import { listen } from './server/listen';

describe('a port', () => {
  it('that is in use is refused with the flag that chooses another', async () => {
    const server = await listen(() => new Response(), 0);
    const port = Number(new URL(server.url).port);

    await expect(requireFreePort(port, '--port')).rejects.toThrow(
      `Port ${port} is in use: stop what listens there, or choose another with --port.`,
    );
    await server.close();
  });

  it('that was only looked at can be listened on', async () => {
    const first = await listen(() => new Response(), 0);
    const port = Number(new URL(first.url).port);
    await first.close();

    await requireFreePort(port, '--port');

    const second = await listen(() => new Response(), port);
    expect(second.url).toBe(first.url);
    await second.close();
  });
});
