import { sql as rawSql } from 'kysely';
import type { CommandStore, RecordedEvent } from '../engine/execute';
import type { Database } from './database';
import { manyRows } from './many-rows';

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
    insertEvents: (events) => insertEvents(database, events),
  };
}

function insertEvents(database: Database, events: readonly RecordedEvent[]): void {
  const rows = events.map((event) => [
    event.id,
    event.entity,
    event.slug,
    event.entityId,
    event.data ? JSON.stringify(event.data) : '{}',
    event.time,
    event.commandId,
  ]);
  const { values, source } = manyRows(rows);
  const query = rawSql`
    INSERT INTO events (id, entity_fqdn, slug, entity_id, body, event_time, command_id)
    SELECT ${rawSql.join(values)} FROM ${source} ORDER BY key`;
  database.run({ compile: () => query.compile(database.sql) });
}
