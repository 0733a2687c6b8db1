import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OWNER_ID } from '../../../emulator/api/tokens';
import { SIGNED_IN_MEMBER_ID } from '../../../emulator/seed/people';
import { control } from '../support/control';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { statusWithHost } from '../support/status-with-host';

const wix = await emulateWix();
const callsSchema = z.object({ calls: z.array(z.object({ id: z.number() })) });
const callSchema = z.object({
  call: z.object({ exchange: z.object({ request: z.string(), response: z.string() }) }).loose(),
});
const INFO = `${wix.emulator.url}/__emulator/info`;

describe('info', () => {
  it('tells ids and tokens, the same ones at each start', async () => {
    const { body } = await control(wix, '/info');

    expect(body).toMatchObject({
      appId: '7d3c1f0e-5a4b-4c2d-9e8f-0a1b2c3d4e5f',
      seed: 'empty',
      seeds: ['empty', 'small', 'typical'],
      tokens: wix.emulator.info.tokens,
    });
  });
});

describe('reset', () => {
  it('throws everything away and starts again from the seed it is told', async () => {
    await launchProgram(wix);
    await openAccount(wix);

    const { body } = await control(wix, '/reset', { body: { seed: 'empty' } });

    expect(body).toEqual({ seed: 'empty' });
    expect(await wix.asOwner.accounts.countAccounts()).toEqual({ count: 0 });
  });

  it('knows no other seeds', async () => {
    expect((await control(wix, '/reset', { body: { seed: 'enormous' } })).status).toBe(400);
  });
});

describe('the call log', () => {
  it('tells each call with its method, caller, status and duration', async () => {
    await wix.asOwner.programs.getLoyaltyProgram();
    await wix.asMember.programs.getLoyaltyProgram().catch(() => undefined);

    const { body } = await control(wix, '/calls?path=/loyalty-programs');

    const method = 'programs.getLoyaltyProgram';
    const member = `member:${SIGNED_IN_MEMBER_ID}`;
    expect(body).toMatchObject({
      calls: [
        { verb: 'GET', method, caller: `user:${OWNER_ID}`, status: 200 },
        { verb: 'GET', method, caller: member, status: 403 },
      ],
    });
  });

  it('tells what a call said and what it was answered', async () => {
    await wix.asOwner.programs.updateLoyaltyProgram({ name: 'Star Club' });
    const { calls } = callsSchema.parse((await control(wix, '/calls')).body);

    const { body } = await control(wix, `/calls/${calls[0]?.id ?? ''}`);

    const { call } = callSchema.parse(body);
    expect(call).toMatchObject({ method: 'programs.updateLoyaltyProgram', status: 200 });
    expect(JSON.parse(call.exchange.request)).toMatchObject({
      loyaltyProgram: { name: 'Star Club' },
    });
    expect(JSON.parse(call.exchange.response)).toMatchObject({
      loyaltyProgram: { name: 'Star Club', status: 'DRAFT' },
    });
    expect((await control(wix, '/calls/999999')).status).toBe(404);
  });

  it('tells a failure with the request id that its caller got, and the fault behind it', async () => {
    wix.emulator.faults.add({ kind: { type: 'status', status: 409 }, times: 1 });
    const response = await wix.request('/loyalty-programs/v1/program?x=1');

    const { body } = await control(wix, '/calls?minStatus=400&hideConsole=true');

    expect(body).toMatchObject({
      calls: [
        {
          query: '?x=1',
          status: 409,
          requestId: response.headers.get('x-wix-request-id'),
          fault: { type: 'status', status: 409 },
        },
      ],
    });
  });

  it('can be asked for a status, and be cleared', async () => {
    await wix.request('/nowhere');

    expect((await control(wix, '/calls?status=404')).body).toMatchObject({
      calls: [{ path: '/nowhere', status: 404 }],
    });
    expect((await control(wix, '/calls', { method: 'DELETE' })).body).toEqual({ calls: [] });
  });
});

describe('the audit', () => {
  it('finds nothing in a seed', async () => {
    expect((await control(wix, '/audit')).body).toMatchObject({ differences: [] });
  });
});

describe('is guarded', () => {
  it.each([
    ['a page of another site', { origin: 'https://shop.example.com' }],
    ['a page of another port', { origin: 'http://localhost:3000' }],
    ["a page's image or form", { 'sec-fetch-site': 'cross-site' }],
  ])('against %s', async (_who, headers) => {
    expect((await control(wix, '/info', { headers })).status).toBe(403);
  });

  it('against a name that somebody pointed at this machine', async () => {
    expect(await statusWithHost(INFO, 'rebound.example.com')).toBe(403);
    expect(await statusWithHost(INFO, 'localhost')).toBe(200);
  });

  it('but lets its own console page in', async () => {
    const headers = { origin: wix.emulator.url, 'sec-fetch-site': 'same-origin' };

    expect((await control(wix, '/info', { headers })).status).toBe(200);
  });
});
