import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { send } from './send';

const answerSchema = z.object({
  /** Every event that can be subscribed to. */
  eventTypes: z.array(z.string()),
  webhooks: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      events: z.array(z.string()).nullable(),
      duplicate: z.boolean(),
      reorder: z.boolean(),
    }),
  ),
  deliveries: z.array(
    z.object({
      id: z.string(),
      webhookId: z.string(),
      eventType: z.string(),
      entityId: z.string(),
      status: z.enum(['PENDING', 'DELIVERED', 'FAILED']),
      attempts: z.number(),
      lastOutcome: z.string().nullable(),
      nextAttemptDate: z.coerce.date().optional(),
    }),
  ),
});

export type Webhooks = z.output<typeof answerSchema>;
export type Webhook = Webhooks['webhooks'][number];
export type Delivery = Webhooks['deliveries'][number];
/** Without `events` it is all of them. */
export type NewWebhook = Pick<Webhook, 'url' | 'duplicate' | 'reorder'> & {
  events: string[] | undefined;
};

const PATH = '/__emulator/webhooks';
const REFRESH_MS = 1000;

export const webhookQueries = {
  all: () =>
    queryOptions({
      queryKey: ['webhooks'],
      queryFn: () => send(answerSchema, { path: PATH }),
      refetchInterval: REFRESH_MS,
    }),
};

export function subscribe(webhook: NewWebhook) {
  return send(answerSchema, { method: 'POST', path: PATH, body: webhook });
}

export function unsubscribe(id: string) {
  return send(answerSchema, { method: 'DELETE', path: `${PATH}/${id}` });
}

export function unsubscribeAll() {
  return send(answerSchema, { method: 'DELETE', path: PATH });
}

/** An event by its own words: "account points updated" for `wix.loyalty.v1.account_points_updated`. */
export function describeEvent(eventType: string): string {
  return (eventType.split('.').at(-1) ?? eventType).replaceAll('_', ' ');
}
