import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { statusWithHost } from '../support/status-with-host';

const wix = await emulateWix();

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${wix.emulator.url}${path}`, { headers });

describe('the console page', () => {
  it('is served at the address of the emulator, to a browser without credentials', async () => {
    const response = await get('/', {
      'sec-fetch-site': 'same-site',
      'sec-fetch-dest': 'document',
    });

    expect(response.headers.get('content-type')).toMatch('text/html');
    expect(await response.text()).toContain('/__emulator/console/console.js');
  });

  it('may talk to nothing but the emulator, and be framed by nobody', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');

    expect(policy).toMatch(
      /default-src 'none'; script-src 'self';.*connect-src 'self';.*frame-ancestors 'none'/,
    );
  });

  it('comes with its code and its style sheet', async () => {
    const script = await get('/__emulator/console/console.js');
    const styles = await get('/__emulator/console/console.css');

    expect(script.headers.get('content-type')).toMatch('text/javascript');
    expect(await script.text()).toContain('Place order');
    expect(styles.headers.get('content-type')).toMatch('text/css');
  });

  it('leaves no trace in the call log', async () => {
    await get('/');

    expect(await (await get('/__emulator/calls')).json()).toEqual({ calls: [] });
  });
});

describe('is guarded', () => {
  it("against other pages' scripts", async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'script' };

    expect((await get('/__emulator/console/console.js', headers)).status).toBe(403);
  });

  it('against a name that somebody pointed at this machine', async () => {
    expect(await statusWithHost(wix.emulator.url, 'rebound.example.com')).toBe(404);
    expect(await statusWithHost(wix.emulator.url, 'localhost')).toBe(200);
  });

  it('and is not taken for what was meant for a host of Wix', async () => {
    expect((await get('/', { 'x-forwarded-host': 'www.wixapis.com' })).status).toBe(404);
  });
});
