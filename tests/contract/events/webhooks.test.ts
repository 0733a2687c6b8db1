import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts, coupons, earningRules, programs, rewards, tiers } from '@wix/loyalty';
import { AppStrategy, createClient } from '@wix/sdk';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEmulator } from '../../../emulator/create-emulator';
import { FIXED } from '../rewards/sample-rewards';
import { post } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { openAccount } from '../support/launch';
import { receiveWebhooks, subscribe } from '../support/receiver';
import { offer, openMember } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const receiver = await receiveWebhooks();
const sdk = wix.asOwner;
const CREATED = 'wix.loyalty.v1.account_created';
beforeEach(async () => {
  receiver.clear();
  await post(wix, '/__emulator/settings', { webhookRetryMs: 1 });
});

describe('a webhook', () => {
  it('is told of a new account, in a way that the SDK verifies and understands', async () => {
    const accountId = await openMember(wix, 0);
    await subscribe(wix, { url: receiver.url, events: [CREATED] });
    const client = receivingClient(wix.emulator.info);
    const heard: accounts.AccountCreatedEnvelope[] = [];
    client.accounts.onAccountCreated((event) => void heard.push(event));

    const { _id } = await openAccount(wix, 1);
    const [body = ''] = await receiver.bodies(1);
    await client.webhooks.process(body);

    expect(_id).not.toBe(accountId);
    expect(heard).toMatchObject([
      {
        entity: { _id, points: { balance: 0 }, revision: '1' },
        metadata: {
          entityFqdn: 'wix.loyalty.v1.account',
          slug: 'created',
          entityId: _id,
          triggeredByAnonymizeRequest: false,
          identity: { identityType: 'WIX_USER' },
        },
      },
    ]);
    expect(heard[0]?.entity._createdDate).toBeInstanceOf(Date);
  });

  it('is told of changed points with the account as it was then', async () => {
    const accountId = await openMember(wix, 0);
    await subscribe(wix, { url: receiver.url, events: ['wix.loyalty.v1.account_points_updated'] });
    await sdk.accounts.adjustPoints(accountId, { amount: 5, revision: '1' });
    await sdk.accounts.adjustPoints(accountId, { amount: 5, revision: '2' });

    const [first = '', second = ''] = await receiver.bodies(2);

    expect(await payloadOf(first)).toMatchObject({
      slug: 'points_updated',
      actionEvent: { body: { account: { points: { balance: 5 }, revision: '2' } } },
    });
    expect(await payloadOf(second)).toMatchObject({
      actionEvent: { body: { account: { points: { balance: 10 }, revision: '3' } } },
    });
  });

  it('is told when a reward comes into reach', async () => {
    const accountId = await openMember(wix, 0);
    await offer(wix, FIXED);
    await subscribe(wix, {
      url: receiver.url,
      events: ['wix.loyalty.v1.account_reward_availability_updated'],
    });
    await sdk.accounts.adjustPoints(accountId, { amount: 100, revision: '1' });

    const [body = ''] = await receiver.bodies(1);

    expect(await payloadOf(body)).toMatchObject({
      actionEvent: { body: { rewardAvailable: true, updateTrigger: 'BALANCE_UPDATED' } },
    });
  });

  it('is told of a deletion without an entity', async () => {
    const { _id, revision } = await offer(wix, FIXED);
    await subscribe(wix, { url: receiver.url });
    await sdk.rewards.deleteReward(_id, revision);

    const [body = ''] = await receiver.bodies(1);

    expect(await payloadOf(body)).toMatchObject({
      slug: 'deleted',
      entityId: _id,
      deletedEvent: {},
    });
  });

  it('hears nothing of what it did not ask for, nor of what was refused', async () => {
    const accountId = await openMember(wix, 0);
    await subscribe(wix, { url: receiver.url, events: [CREATED] });
    await sdk.accounts.adjustPoints(accountId, { amount: 5, revision: '1' });
    await sdk.accounts.createAccount(accountId).catch(() => undefined);
    const { _id } = await openAccount(wix, 1);

    const bodies = await receiver.bodies(1);

    expect(await Promise.all(bodies.map(payloadOf))).toMatchObject([{ entityId: _id }]);
  });

  it('is told again until it takes the event', async () => {
    await openMember(wix, 0);
    await subscribe(wix, { url: receiver.url, events: [CREATED] });
    receiver.answerWith(500, 302, 201);
    await openAccount(wix, 1);

    const bodies = await receiver.bodies(4);

    const ids = await Promise.all(bodies.map(async (body) => (await payloadOf(body)).id));
    expect(new Set(ids).size).toBe(1);
    await expect.poll(deliveries).toMatchObject([{ status: 'DELIVERED', attempts: 4 }]);
  });

  it('is told twice when it asks for duplicates', async () => {
    await openMember(wix, 0);
    await subscribe(wix, { url: receiver.url, events: [CREATED], duplicate: true });
    await openAccount(wix, 1);

    const [first = '', second = ''] = await receiver.bodies(2);

    expect(second).toBe(first);
  });

  it('is told in the opposite order when it asks for disorder', async () => {
    const accountId = await openMember(wix, 0);
    await subscribe(wix, { url: receiver.url, reorder: true });
    await sdk.accounts.adjustPoints(accountId, { amount: 5, revision: '1' });

    const bodies = await receiver.bodies(2);

    const payloads = await Promise.all(bodies.map(payloadOf));
    const sequence = payloads.map(({ entityEventSequence }) => Number(entityEventSequence));
    expect(sequence).toEqual(sequence.toSorted((one, other) => other - one));
  });

  it('is told after a restart what it did not take before, under the same key', async () => {
    const data = await mkdtemp(join(tmpdir(), 'webhooks-'));
    const before = await createEmulator({ data, seed: 'empty' });
    const { publicKey } = before.info;
    await control(before.url, 'settings', { webhookRetryMs: 500 });
    await control(before.url, 'webhooks', { url: receiver.url });
    receiver.answerWith(500);
    await control(before.url, 'plan', { plan: 'free' });
    await receiver.bodies(1);
    await before.close();

    const after = await createEmulator({ data, seed: 'empty' });
    const bodies = await receiver.bodies(2);
    const restored = after.info.publicKey;
    await after.close();
    await rm(data, { recursive: true });

    const { webhooks } = receivingClient({ appId: after.info.appId, publicKey });
    const [first, second] = await Promise.all(bodies.map((body) => webhooks.parseJWT(body)));
    expect(second).toEqual(first);
    expect(second?.eventType).toBe('wix.loyalty.v1.program_updated');
    expect(restored).toBe(publicKey);
  });

  it('is refused outside this machine, and for events that Wix does not have', async () => {
    const elsewhere = await subscribe(wix, { url: 'https://example.com/webhooks' });
    const lookalike = await subscribe(wix, { url: 'http://localhost.example.com/' });
    const unknown = await subscribe(wix, { url: receiver.url, events: ['coupon_updated'] });

    expect([elsewhere.status, lookalike.status, unknown.status]).toEqual([400, 400, 400]);
  });

  it('can tell a forged event from a real one', async () => {
    await openMember(wix, 0);
    await subscribe(wix, { url: receiver.url, events: [CREATED] });
    await openAccount(wix, 1);
    const [body = ''] = await receiver.bodies(1);
    const [header, , signature] = body.split('.');
    const forged = [header, Buffer.from('{"data":"{}"}').toString('base64url'), signature].join(
      '.',
    );

    await expect(receivingClient(wix.emulator.info).webhooks.process(forged)).rejects.toThrow();
  });

  it('is forgotten when all are deleted', async () => {
    await subscribe(wix, { url: receiver.url });

    await wix.request('/__emulator/webhooks', { method: 'DELETE' });

    const overview = await wix.request('/__emulator/webhooks');
    expect(await overview.json()).toMatchObject({ webhooks: [], deliveries: [] });
  });

  it('is forgotten alone, with what is on its way to it', async () => {
    const elsewhere = 'http://127.0.0.1:9/nobody-listens';
    await subscribe(wix, { url: receiver.url });
    await subscribe(wix, { url: elsewhere });
    await post(wix, '/__emulator/plan', { plan: 'free' });
    await expect.poll(deliveries).toMatchObject([{ status: 'PENDING' }, { status: 'DELIVERED' }]);
    const { webhooks } = await overviewOf(wix.emulator.url);
    const unheard = webhooks.find(({ url }) => url === elsewhere)?.id ?? '';

    const first = await wix.request(`/__emulator/webhooks/${unheard}`, { method: 'DELETE' });
    const second = await wix.request(`/__emulator/webhooks/${unheard}`, { method: 'DELETE' });

    expect([first.status, second.status]).toEqual([200, 404]);
    expect(await overviewOf(wix.emulator.url)).toMatchObject({
      webhooks: [{ url: receiver.url }],
      deliveries: [{ status: 'DELIVERED' }],
    });
  });
});

const payloadSchema = z.looseObject({ id: z.string(), entityEventSequence: z.string() });
const overviewSchema = z.object({
  webhooks: z.array(z.looseObject({ id: z.string(), url: z.string() })),
  deliveries: z.array(
    z.looseObject({ status: z.string(), attempts: z.int(), eventType: z.string() }),
  ),
});

/** The SDK as an app uses it to receive webhooks. */
function receivingClient({ appId, publicKey }: { appId: string; publicKey: string }) {
  return createClient({
    modules: { accounts, coupons, earningRules, programs, rewards, tiers },
    auth: AppStrategy({ appId, publicKey }),
  });
}

async function payloadOf(body: string) {
  const { webhooks } = receivingClient(wix.emulator.info);
  const parsed = await webhooks.parseJWT(body);
  return payloadSchema.parse(parsed.payload);
}

function deliveries() {
  return deliveriesOf(wix.emulator.url);
}

async function deliveriesOf(url: string) {
  return (await overviewOf(url)).deliveries;
}

async function overviewOf(url: string) {
  const response = await fetch(`${url}/__emulator/webhooks`);
  return overviewSchema.parse(await response.json());
}

async function control(url: string, path: string, body: object) {
  await fetch(`${url}/__emulator/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
