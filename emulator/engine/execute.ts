import { createHash } from 'node:crypto';
import type { Actor, Command, DomainEvent } from './command';
import type { Clock } from './clock';
import { LoyaltyError } from './errors';
import { type IdSource, idsOfCommand } from './ids';
import type { Store } from './store';

export type CommandRecord = {
  id: string;
  name: string;
  actor: string;
  idempotencyKey: string | null;
  inputHash: string | null;
  recordedAt: number;
};

/** An event on its way to whoever listens. */
export type RecordedEvent = DomainEvent & {
  id: string;
  time: number;
  commandId: string;
  actor: Actor;
};

export type CommandStore = {
  insert(command: CommandRecord): void;
  findByKey(name: string, idempotencyKey: string): CommandRecord | undefined;
  insertEvents(events: readonly RecordedEvent[]): void;
};

export type Engine = {
  store: Store;
  clock: Clock;
  /**
   * Runs one command as one transaction: everything it does is committed together, or nothing is.
   * A used idempotency key is refused with TRANSACTION_ALREADY_EXISTS.
   */
  execute<Input, Result>(command: Command<Input, Result>, input: Input, actor: Actor): Result;
};

/** Binds the rules to a store, a clock and an id source. */
export function createEngine(parts: { store: Store; clock: Clock; ids: IdSource }): Engine {
  const { store, clock, ids } = parts;
  return {
    store,
    clock,
    execute: (command, input, actor) =>
      store.transaction(() => {
        const now = clock.now();
        const commandId = ids.next();
        const ownIds = idsOfCommand(commandId, ids);
        store.commands.insert({
          id: commandId,
          name: command.name,
          actor: `${actor.kind}:${actor.id}`,
          recordedAt: now,
          ...idempotency(store, {
            name: command.name,
            input,
            key: command.idempotencyKey?.(input),
          }),
        });
        const emitAll = (events: Iterable<DomainEvent>) => {
          for (const portion of portionsOf(events)) {
            store.commands.insertEvents(
              portion.map(({ entity, slug, entityId, data }) => ({
                entity,
                slug,
                entityId,
                data,
                id: ownIds.next(),
                time: now,
                commandId,
                actor,
              })),
            );
          }
        };
        const emit = (event: DomainEvent) => emitAll([event]);
        return command.run({ store, now, ids: ownIds, actor, commandId, emit, emitAll }, input);
      }),
  };
}

const EVENTS_AT_ONCE = 5000;

/** A million events at once would fill the memory. */
function* portionsOf(events: Iterable<DomainEvent>): Generator<DomainEvent[]> {
  let portion: DomainEvent[] = [];
  for (const event of events) {
    portion.push(event);
    if (portion.length < EVENTS_AT_ONCE) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

/** Wix answers a repeated key with an error instead of the first result; the emulator says which of the two it was. */
function idempotency(
  store: Store,
  attempt: { name: string; input: unknown; key?: string | undefined },
) {
  if (attempt.key === undefined) return { idempotencyKey: null, inputHash: null };
  const inputHash = createHash('sha256').update(JSON.stringify(attempt.input)).digest('hex');
  const earlier = store.commands.findByKey(attempt.name, attempt.key);
  if (earlier) {
    const sameRequest = earlier.inputHash === inputHash;
    throw new LoyaltyError(
      'TRANSACTION_ALREADY_EXISTS',
      `TRANSACTION_ALREADY_EXISTS: idempotency key already used${sameRequest ? '' : ' by a different request'}`,
      { idempotencyKey: attempt.key },
    );
  }
  return { idempotencyKey: attempt.key, inputHash };
}
