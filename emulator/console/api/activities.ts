import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { send } from './send';

const awardSchema = z.object({
  points: z.number(),
  transactionId: z.string(),
  refunds: z.array(
    z.object({
      amount: z.number().nullable(),
      pointsTaken: z.number(),
      uncollectedPoints: z.number(),
    }),
  ),
});
const activitySchema = z.object({
  triggerActivityType: z.string(),
  amount: z.number().optional(),
  orderId: z.string().optional(),
  /** What an order is refunded of; `amount` is absent where nobody said one. */
  order: z
    .object({
      orderId: z.string(),
      amount: z.number().optional(),
      refundedAmount: z.number(),
      isRefunded: z.boolean(),
    })
    .optional(),
  followedChannel: z.string().optional(),
  at: z.coerce.date(),
  awarded: awardSchema.optional(),
  notAwarded: z.object({ reason: z.string(), explanation: z.string() }).optional(),
});
const triggerSchema = z.object({
  triggerAppId: z.string(),
  triggerActivityType: z.string(),
  hasAmount: z.boolean(),
  earningRule: z.object({ title: z.string(), status: z.enum(['ACTIVE', 'PAUSED']) }).optional(),
});

export type Award = z.output<typeof awardSchema>;

/** What a customer did, and what it earned or why it earned nothing. */
export type Activity = z.output<typeof activitySchema>;
export type Trigger = z.output<typeof triggerSchema>;

const PATH = '/__emulator/activities';
const SHOWN = 50;

export const activityQueries = {
  of: (contactId: string) =>
    queryOptions({
      queryKey: ['activities', contactId],
      queryFn: () => listActivities(contactId, SHOWN),
    }),
  triggers: () =>
    queryOptions({
      queryKey: ['triggers'],
      queryFn: async () => {
        const answer = z.object({ triggers: z.array(triggerSchema) });
        return (await send(answer, { path: '/__emulator/triggers' })).triggers;
      },
    }),
};

async function listActivities(contactId: string, limit: number): Promise<Activity[]> {
  const { activities } = await send(z.object({ activities: z.array(activitySchema) }), {
    path: `${PATH}?contactId=${encodeURIComponent(contactId)}&limit=${limit}`,
  });
  return activities;
}

/** What the customer did last. */
export async function latestActivity(contactId: string): Promise<Activity | undefined> {
  return (await listActivities(contactId, 1))[0];
}

export type ReportedActivity = Pick<Trigger, 'triggerAppId' | 'triggerActivityType'> & {
  contactId: string;
  amount?: number | undefined;
  orderId?: string | undefined;
};

/** Lets a customer do something, and tells what came of it. */
export async function report(activity: ReportedActivity): Promise<Activity | undefined> {
  await send(z.unknown(), { method: 'POST', path: PATH, body: activity });
  return latestActivity(activity.contactId);
}

/** Gives money back, all that is left of it without an amount. `reference` is an order's or a transaction's id. */
export async function refund({
  reference,
  amount,
}: {
  reference: string;
  amount?: number | undefined;
}) {
  const path = `${PATH}/${encodeURIComponent(reference)}/refund`;
  return send(z.unknown(), { method: 'POST', path, body: { amount } });
}
