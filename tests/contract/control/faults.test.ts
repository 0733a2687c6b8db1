import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { control } from '../support/control';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts, programs } = wix.asOwner;
const faultsSchema = z.object({ faults: z.array(z.object({ id: z.string() }).loose()) });
const order = (fault: object) => control(wix, '/faults', { body: fault });
let id = '';
let contactId = '';
beforeEach(async () => {
  await launchProgram(wix);
  ({ _id: id, contactId } = await openAccount(wix));
});

const adjust = () => accounts.adjustPoints(id, { amount: 5, revision: '1' });
const revision = async () => (await accounts.getAccount(id)).revision;

describe('a fault on order', () => {
  it.each([[409], [429], [500]])('answers %d as often as it was ordered', async (status) => {
    await order({ method: 'accounts.adjustPoints', kind: { type: 'status', status }, times: 2 });

    expect((await refusalOf(adjust())).status).toBe(status);
    expect((await refusalOf(adjust())).status).toBe(status);
    await expect(adjust()).resolves.toBeDefined();
  });

  it('breaks the connection before anything happened', async () => {
    await order({ path: '*/adjust-points', kind: { type: 'drop-before' }, times: 1 });

    await expect(adjust()).rejects.toThrow();

    expect(await revision()).toBe('1');
  });

  it('breaks the connection after the change was made', async () => {
    await order({ account: id, kind: { type: 'drop-after-commit' }, times: 1 });

    await expect(adjust()).rejects.toThrow();

    expect(await revision()).toBe('2');
  });

  it('answers what is not JSON, after the change was made', async () => {
    await order({ method: 'accounts.adjustPoints', kind: { type: 'malformed-body' }, times: 1 });

    await expect(adjust()).rejects.toThrow();

    expect(await revision()).toBe('2');
  });

  it.each([
    ['the body of a search', () => accounts.countAccounts({ filter: { 'contact.id': contactId } })],
    ['a query parameter', () => accounts.getAccountBySecondaryId({ contactId })],
    ['the id of a call', () => accounts.getAccount(id)],
    ['the member who calls', () => wix.asMember.accounts.getCurrentMemberAccount()],
  ])('falls on calls about an account, known by %s', async (_by, call) => {
    for (const account of [id, contactId]) {
      await order({ account, kind: { type: 'status', status: 500 } });
    }

    expect((await refusalOf(call())).status).toBe(500);
    await expect(programs.getLoyaltyProgram()).resolves.toBeDefined();
  });

  it('falls on about as many calls as its probability says', async () => {
    await order({ account: id, kind: { type: 'status', status: 429 }, probability: 0.5 });

    const calls = await Promise.all(
      Array.from({ length: 60 }, () => accounts.getAccount(id).then(Boolean, () => false)),
    );

    const failed = calls.filter((answered) => !answered).length;
    expect(failed).toBeGreaterThan(5);
    expect(failed).toBeLessThan(55);
  });

  it('takes its time', async () => {
    await order({ method: 'accounts.adjustPoints', kind: { type: 'latency', ms: 80 }, times: 1 });
    const started = performance.now();

    await adjust();

    expect(performance.now() - started).toBeGreaterThan(75);
  });

  it('spares the calls it does not match', async () => {
    await order({ method: 'accounts.adjustPoints', kind: { type: 'status', status: 500 } });

    await expect(programs.getLoyaltyProgram()).resolves.toBeDefined();
  });

  it('rejects a fetch that bypasses the network, too', async () => {
    wix.emulator.faults.add({ kind: { type: 'drop-before' }, times: 1 });

    const request = new Request('http://localhost/loyalty-programs/v1/program');

    await expect(wix.emulator.fetch(request)).rejects.toThrow('as ordered');
  });

  it('is listed, and gone when the list is cleared', async () => {
    const fault = { method: 'accounts.getAccount', kind: { type: 'latency', ms: 1 } };

    expect((await order(fault)).body).toMatchObject({ faults: [{ ...fault, happened: 0 }] });
    await accounts.getAccount(id);
    expect((await control(wix, '/faults')).body).toMatchObject({
      faults: [{ ...fault, happened: 1 }],
    });
    expect((await control(wix, '/faults', { method: 'DELETE' })).body).toEqual({ faults: [] });
  });

  it('is removed alone by its id', async () => {
    await order({ kind: { type: 'latency', ms: 1 } });
    const { body } = await order({ kind: { type: 'latency', ms: 2 } });
    const [first, second] = faultsSchema.parse(body).faults;

    const rest = await control(wix, `/faults/${first?.id ?? ''}`, { method: 'DELETE' });

    expect(faultsSchema.parse(rest.body).faults).toEqual([second]);
    const again = await control(wix, `/faults/${first?.id ?? ''}`, { method: 'DELETE' });
    expect(again.status).toBe(404);
  });

  it('cannot be of an unknown kind', async () => {
    expect((await order({ kind: { type: 'explode' } })).status).toBe(400);
  });
});
