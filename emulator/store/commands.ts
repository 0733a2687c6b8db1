import { sql as rawSql } from 'kysely';
import type { CommandStore, RecordedEvent } from '../engine/execute';
import type { Database } from './database';

/** Every command that changed something, and the events it left in the outbox. */
export function createCommandStore(database: Database): CommandStore {
  const { sql } = database;
  return {
    insert: (command) =>
      database.run(
        sql.insertInto('commands').values({
          id: command.id,
          name: command.name,
          actor: command.actor,
          idempotency_key: command.idempotencyKey,
          input_hash: command.inputHash,
          recorded_at: command.recordedAt,
        }),
      ),
    findByKey: (name, key) =>
      database.first(
        sql
          .selectFrom('commands')
          .select([
            'id',
            'name',
            'actor',
            'idempotency_key as idempotencyKey',
            'input_hash as inputHash',
            'recorded_at as recordedAt',
          ])
          .where('name', '=', name)
          .where('idempotency_key', '=', key),
      ),
    insertEvents: (events) => {
      for (let start = 0; start < events.length; start += EVENTS_AT_ONCE) {
        insertEvents(database, events.slice(start, start + EVENTS_AT_ONCE));
      }
    },
  };
}

const EVENTS_AT_ONCE = 10_000;

/** As one JSON parameter: a statement with a placeholder for every value would be slower to build than to run. */
function insertEvents(database: Database, events: readonly RecordedEvent[]): void {
  const rows = events.map((event) => ({ ...event, data: event.data ?? {} }));
  const query = rawSql`
    INSERT INTO events (id, entity_fqdn, slug, entity_id, body, event_time, command_id)
    SELECT value ->> 'id', value ->> 'entity', value ->> 'slug', value ->> 'entityId',
      value -> 'data', value ->> 'time', value ->> 'commandId'
    FROM json_each(${JSON.stringify(rows)})`;
  database.run({ compile: () => query.compile(database.sql) });
}
