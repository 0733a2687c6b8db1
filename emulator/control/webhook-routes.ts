import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { guid } from '../api/fields';
import { isoDate } from '../api/format';
import { notFound } from '../engine/errors';
import type { Engine } from '../engine/execute';
import type { Delivery } from '../engine/webhooks';
import { EVENT_TYPES } from '../webhooks/event-types';
import { read } from './routes';

const SHOWN = 100;
const LOOPBACK = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/;

const webhookSchema = z.strictObject({
  /** On this machine only: the emulator talks to nothing else. */
  url: z.url().max(2000).regex(LOOPBACK, 'must be an address of this machine'),
  events: z.array(z.enum(EVENT_TYPES)).min(1).optional(),
  duplicate: z.boolean().default(false),
  reorder: z.boolean().default(false),
});

/** Who is told about events, and how that goes; a reset forgets it. */
export function createWebhookApi({ store }: Engine): Hono {
  const app = new Hono();
  const overview = () => ({
    eventTypes: EVENT_TYPES,
    webhooks: store.webhooks.list(),
    deliveries: store.webhooks.latest(SHOWN).map(formatDelivery),
  });
  app.get('/', (context) => context.json(overview()));
  app.post('/', async (context) => {
    const { events, ...webhook } = await read(context.req, webhookSchema);
    store.webhooks.insert({ ...webhook, id: randomUUID(), events: events ?? null });
    return context.json(overview());
  });
  app.delete('/', (context) => {
    store.webhooks.clear();
    return context.json(overview());
  });
  app.delete('/:id', async (context) => {
    const { id } = await read(context.req, z.strictObject({ id: guid }));
    if (!store.webhooks.remove(id)) throw notFound('Webhook', id);
    return context.json(overview());
  });
  return app;
}

function formatDelivery(delivery: Delivery) {
  return {
    id: delivery.id,
    webhookId: delivery.webhookId,
    eventType: delivery.eventType,
    entityId: delivery.entityId,
    status: delivery.status,
    attempts: delivery.attempts,
    lastOutcome: delivery.lastOutcome,
    ...(delivery.status === 'PENDING' && { nextAttemptDate: isoDate(delivery.nextAttemptAt) }),
  };
}
