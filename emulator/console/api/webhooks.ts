import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { send } from './send';

const answerSchema = z.object({
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
      webhookId: z.string(),
      eventType: z.string(),
      entityId: z.string(),
      status: z.enum(['PENDING', 'DELIVERED', 'FAILED']),
      attempts: z.number(),
      lastOutcome: z.string().nullable(),
    }),
  ),
});

export type Webhooks = z.output<typeof answerSchema>;
export type NewWebhook = { url: string; duplicate: boolean; reorder: boolean };

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

export function unsubscribeAll() {
  return send(answerSchema, { method: 'DELETE', path: PATH });
}
