import { randomUUID } from 'node:crypto';
import type { Engine, RecordedEvent } from '../engine/execute';
import type { Delivery } from '../engine/webhooks';
import { eventTypeOf } from './event-types';
import { formatEvent, formatIdentity } from './format-event';

/**
 * Puts events on their way to every webhook that wants them. Runs within the transaction of the command that caused
 * them, so that what is committed is delivered and nothing else is.
 */
export function recordDeliveries(engine: Engine, events: readonly RecordedEvent[]): void {
  const webhooks = engine.store.webhooks.list();
  if (webhooks.length === 0) return;
  for (const event of events) {
    const eventType = eventTypeOf(event);
    const interested = webhooks.filter((webhook) => webhook.events?.includes(eventType) ?? true);
    if (interested.length === 0) continue;
    const shared = {
      eventId: event.id,
      eventType,
      entityId: event.entityId,
      payload: JSON.stringify(formatEvent(engine, event)),
      identity: JSON.stringify(formatIdentity(event.actor)),
      status: 'PENDING',
      attempts: 0,
      nextAttemptAt: 0,
      lastOutcome: null,
    } as const;
    const deliveries = interested.map(({ id }): Delivery => ({
      ...shared,
      id: randomUUID(),
      webhookId: id,
    }));
    engine.store.webhooks.insertDeliveries(deliveries);
  }
}
