import { sql as rawSql } from 'kysely';
import { z } from 'zod';
import type { Delivery, DueDelivery, Webhook, WebhookStore } from '../engine/webhooks';
import type { Database } from './database';
import { fromNullableJson, toNullableJson } from './json';
import type { WebhookDeliveriesTable, WebhooksTable } from './schema';

const eventsSchema = z.array(z.string());

export function createWebhookStore(database: Database): WebhookStore {
  const { sql } = database;
  const deliveries = sql.selectFrom('webhook_deliveries').selectAll('webhook_deliveries');
  const webhooks = database.remember(() =>
    database.all(sql.selectFrom('webhooks').selectAll()).map(toWebhook),
  );
  return {
    list: webhooks.get,
    insert: (webhook) => {
      webhooks.forget();
      database.run(sql.insertInto('webhooks').values(toRow(webhook)));
    },
    remove: (id) => {
      const isKnown = webhooks.get().some((webhook) => webhook.id === id);
      webhooks.forget();
      database.run(sql.deleteFrom('webhooks').where('id', '=', id));
      return isKnown;
    },
    clear: () => {
      webhooks.forget();
      database.run(sql.deleteFrom('webhooks'));
    },
    insertDeliveries: (added) => {
      for (const delivery of added) {
        database.run(sql.insertInto('webhook_deliveries').values(toDeliveryRow(delivery)));
      }
    },
    updateDelivery: (delivery) =>
      database.run(
        sql
          .updateTable('webhook_deliveries')
          .set(toDeliveryRow(delivery))
          .where('id', '=', delivery.id),
      ),
    due: (time, limit) => due(database, time, limit),
    latest: (limit) =>
      database.all(deliveries.orderBy(rawSql`seq`, 'desc').limit(limit)).map(toDelivery),
  };
}

function due(database: Database, time: number, limit: number): DueDelivery[] {
  const rows = database.all(
    database.sql
      .selectFrom('webhook_deliveries as delivery')
      .innerJoin('webhooks as webhook', 'webhook.id', 'delivery.webhook_id')
      .innerJoin('events as event', 'event.id', 'delivery.event_id')
      .selectAll('delivery')
      .select(['webhook.url', 'webhook.events', 'webhook.duplicate', 'webhook.reorder'])
      .select(rawSql<number>`event.seq`.as('sequence'))
      .where('delivery.status', '=', 'PENDING')
      .where('delivery.next_attempt_at', '<=', time)
      .orderBy(rawSql`delivery.seq`)
      .limit(limit),
  );
  return rows.map((row) => ({
    delivery: toDelivery(row),
    webhook: toWebhook({ ...row, id: row.webhook_id }),
    sequence: row.sequence,
  }));
}

function toWebhook(row: WebhooksTable): Webhook {
  return {
    id: row.id,
    url: row.url,
    events: fromNullableJson(row.events, eventsSchema),
    duplicate: row.duplicate === 1,
    reorder: row.reorder === 1,
  };
}

function toRow(webhook: Webhook): WebhooksTable {
  return {
    id: webhook.id,
    url: webhook.url,
    events: toNullableJson(webhook.events),
    duplicate: Number(webhook.duplicate),
    reorder: Number(webhook.reorder),
  };
}

function toDelivery(row: WebhookDeliveriesTable): Delivery {
  return {
    id: row.id,
    webhookId: row.webhook_id,
    eventId: row.event_id,
    eventType: row.event_type,
    entityId: row.entity_id,
    payload: row.payload,
    identity: row.identity,
    status: row.status,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    lastOutcome: row.last_outcome,
  };
}

function toDeliveryRow(delivery: Delivery): WebhookDeliveriesTable {
  return {
    id: delivery.id,
    webhook_id: delivery.webhookId,
    event_id: delivery.eventId,
    event_type: delivery.eventType,
    entity_id: delivery.entityId,
    payload: delivery.payload,
    identity: delivery.identity,
    status: delivery.status,
    attempts: delivery.attempts,
    next_attempt_at: delivery.nextAttemptAt,
    last_outcome: delivery.lastOutcome,
  };
}
