import { sql } from 'kysely';
import { createAccount } from '../../emulator/engine/accounts';
import { createStoppedClock, DAY_MS } from '../../emulator/engine/clock';
import type { Actor, Command } from '../../emulator/engine/command';
import { createContact } from '../../emulator/engine/contacts';
import { runDueWork } from '../../emulator/engine/due-work';
import { activateProgram } from '../../emulator/engine/program';
import { updateProgram } from '../../emulator/engine/update-program';
import { openWorld } from '../../emulator/create-world';
import { audit } from '../../emulator/store/audit';

const TESTER: Actor = { kind: 'system', id: 'test' };
const START = Date.UTC(2026, 0, 31, 12);

/** The emulator's engine in memory, with a running program and a clock that only the test moves. */
export function openEngineWorld() {
  const real = createStoppedClock(START);
  const world = openWorld(':memory:', { seed: 'empty', fresh: true, realClock: real });
  const { engine, clock, database } = world;
  const run = <Input, Result>(command: Command<Input, Result>, input: Input): Result =>
    engine.execute(command, input, TESTER);
  run(updateProgram, { name: 'Star Club' });
  run(activateProgram, undefined);
  let people = 0;
  return {
    engine,
    store: engine.store,
    run,
    now: clock.now,
    /** A new contact's account. */
    openAccount: (): string => {
      people += 1;
      const contact = run(createContact, { email: `person.${people}@example.com` });
      return run(createAccount, { contactId: contact.id }).id;
    },
    openAccountOf: (contactId: string): string => run(createAccount, { contactId }).id,
    /** Moves the clock and does what became due. */
    advance: (days: number) => {
      clock.moveTo(clock.now() + days * DAY_MS);
      runDueWork(engine);
    },
    /** Moves the clock alone. */
    moveTo: (time: number) => clock.moveTo(time),
    /** What the caches and the ledger disagree about. */
    differences: () => audit(database).differences,
    /** What commands told the world, in order; `data` as JSON. */
    events: () =>
      database.all(
        database.sql
          .selectFrom('events')
          .select(['entity_fqdn as entity', 'slug', 'entity_id as entityId', 'body as data']),
      ),
    /** For what no command would do. */
    runSql: (text: string) => database.run({ compile: () => sql.raw(text).compile(database.sql) }),
    close: () => database.close(),
  };
}

export type EngineWorld = ReturnType<typeof openEngineWorld>;
