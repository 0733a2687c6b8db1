import type { CommandStore } from '../engine/execute';
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
    insertEvent: (event) =>
      database.run(
        sql.insertInto('events').values({
          id: event.id,
          entity_fqdn: event.entity,
          slug: event.slug,
          entity_id: event.entityId,
          body: JSON.stringify(event.data ?? {}),
          event_time: event.time,
          command_id: event.commandId,
        }),
      ),
  };
}
