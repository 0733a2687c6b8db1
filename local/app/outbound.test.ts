import { describe, expect, it } from 'vitest';
import { createOutbound } from './outbound';
import { createRequestLog } from './request-log';

describe('a request that the app sends out', () => {
  it('is refused when nothing says which incoming request caused it', async () => {
    const reports: string[] = [];
    const outbound = createOutbound({
      log: createRequestLog(),
      emulatorUrl: 'http://127.0.0.1:1',
      report: (violation) => reports.push(violation),
    });

    const answer = await outbound(new Request('https://www.wixapis.com/tiers'));

    expect(answer.status).toBe(500);
    expect(reports).toEqual([
      'GET https://www.wixapis.com/tiers was sent outside of any incoming request and cannot be counted.',
    ]);
  });

  it('counts as failed when the emulator cannot be reached', async () => {
    const log = createRequestLog();
    const incoming = log.open('POST', '/api/web-methods');
    const outbound = createOutbound({
      log,
      emulatorUrl: 'http://127.0.0.1:1',
      report: () => undefined,
    });
    const marked = new Request('https://www.wixapis.com/tiers', {
      headers: { 'x-rungs-incoming': incoming.id },
    });

    await expect(outbound(marked)).rejects.toThrow();

    expect(incoming.subRequests).toMatchObject([{ status: 'failed' }]);
  });
});
