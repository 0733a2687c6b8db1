import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EngineWorld, openEngineWorld } from '../../tests/support/engine-world';
import { createContact } from './contacts';
import { finishDueWork } from './due-work';
import { earnPoints } from './earn-points';
import { executeImport } from './import-points';
import { createImport, createImportFile, uploadImportFile } from './imports';
import { createReward } from './manage-rewards';

const PEOPLE = ['first', 'second', 'third'];
const rowArbitrary = fc.tuple(
  fc.constantFrom(...PEOPLE, 'FIRST', 'nobody', ''),
  fc.oneof(fc.integer({ min: 0, max: 300 }).map(String), fc.constantFrom('-1', '1.5', '', 'x')),
);
const storyArbitrary = fc.record({
  /** What those who have an account already have earned. */
  earned: fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: PEOPLE.length }),
  rows: fc.array(rowArbitrary, { minLength: 1, maxLength: 12 }),
});
type Story = typeof storyArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

describe('an import', () => {
  it('leaves the same accounts, entries, events and refusals however many rows are done at once', () => {
    fc.assert(
      fc.property(storyArbitrary, (story) => {
        const oneByOne = outcomeOf(story, 1);

        expect(outcomeOf(story, 3)).toEqual(oneByOne);
        expect(outcomeOf(story, undefined)).toEqual(oneByOne);
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('takes the last of two rows about somebody, with an entry for each', () => {
    const story: Story = {
      earned: [],
      rows: [
        ['second', '5'],
        ['SECOND', '3'],
      ],
    };

    const { accounts } = outcomeOf(story, undefined);

    expect(accounts).toMatchObject([{ points: { balance: 3, adjusted: 3 }, revision: 3 }]);
    expect(accounts[0]?.entries.map(({ amount }) => amount)).toEqual([5, -2]);
  });
});

/** Everything that an import leaves behind, apart from ids, which are random. */
function outcomeOf({ earned, rows }: Story, batch: number | undefined) {
  const world = openEngineWorld();
  begin(world, earned);
  const jobId = importRows(world, rows, batch);
  const contacts = PEOPLE.flatMap((name) => world.store.contacts.getByEmail(addressOf(name)) ?? []);
  const outcome = {
    refusals: itemsOf(world, jobId).map(({ error }) => error?.code ?? null),
    accounts: contacts
      .flatMap(({ id }) => world.store.accounts.getByContact(id) ?? [])
      .map(({ id, points, revision, lastActivityAt }) => ({
        points,
        revision,
        lastActivityAt,
        entries: entriesOf(world, id),
        events: world
          .events()
          .filter(({ entityId }) => entityId === id)
          .map(({ slug }) => slug),
      })),
    differences: world.differences(),
  };
  expect(outcome.differences).toEqual([]);
  world.close();
  return outcome;
}

const addressOf = (name: string) => (name === '' ? '' : `${name}@example.com`);

function begin(world: EngineWorld, earned: readonly number[]): void {
  const offer = { kind: 'FLEXIBLE' as const, tierId: null, costInPoints: 100, amount: '1' };
  const benefit = { kind: 'FLEXIBLE' as const, offers: [offer], terms: null };
  world.run(createReward, { name: 'Reward', active: true, benefit });
  PEOPLE.forEach((name, index) => {
    const { id: contactId } = world.run(createContact, { email: addressOf(name) });
    const amount = earned[index];
    if (amount === undefined) return;
    const accountId = world.openAccountOf(contactId);
    world.run(earnPoints, { accountId, amount, appId: 'shop', idempotencyKey: name });
  });
}

function importRows(world: EngineWorld, rows: Story['rows'], batch: number | undefined): string {
  const filePath = world.run(createImportFile, { siteId: 'site' });
  const lines = ['Email,Points', ...rows.map(([name, points]) => `${addressOf(name)},${points}`)];
  const content = new TextEncoder().encode(`${lines.join('\n')}\n`);
  world.run(uploadImportFile, { path: filePath, content });
  const { id: importId } = world.run(createImport, { filePath, fileName: null });
  passTime(world, batch);
  const mapping = { email: 0, points: 1 };
  const { jobId } = world.run(executeImport, { importId, mapping, appId: 'desk' });
  passTime(world, batch);
  return jobId ?? '';
}

function passTime(world: EngineWorld, batch: number | undefined): void {
  world.moveTo(world.now() + 1);
  finishDueWork(world.engine, batch);
}

function itemsOf({ store }: EngineWorld, jobId: string) {
  const where = { op: 'eq', field: 'jobId', value: jobId } as const;
  return store.asyncJobs.pageItems({ where, sort: [], limit: 100 }).items;
}

function entriesOf({ store }: EngineWorld, accountId: string) {
  const where = { op: 'eq', field: 'accountId', value: accountId } as const;
  return store.ledger
    .page({ where, sort: [], limit: 100 })
    .items.map(({ amount, balanceAfter, cause }) => ({ amount, balanceAfter, cause }));
}
