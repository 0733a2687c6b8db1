import { z } from 'zod';
import type { emulateWix } from '../support/emulated-wix';

type EmulatedWix = Awaited<ReturnType<typeof emulateWix>>;

const refundSchema = z.object({
  refundedTransactionId: z.string(),
  amount: z.number().nullable(),
  pointsDue: z.number(),
  pointsTaken: z.number(),
  uncollectedPoints: z.number(),
  transactionId: z.string().nullable(),
});
const outcomeSchema = z.object({
  awarded: z
    .object({ transactionId: z.string(), accountId: z.string(), points: z.number() })
    .loose()
    .optional(),
  notAwarded: z
    .object({ reason: z.string(), explanation: z.string().min(1) })
    .loose()
    .optional(),
});
const orderSchema = z.object({
  orderId: z.string(),
  amount: z.number().optional(),
  refundedAmount: z.number(),
  isRefunded: z.boolean(),
});
const awardsSchema = z.object({
  awards: z.array(
    z
      .object({ points: z.number(), uncollectedPoints: z.number(), refunds: z.array(refundSchema) })
      .loose(),
  ),
});

export type ReportedActivity = {
  contactId: string;
  triggerAppId: string;
  triggerActivityType: string;
  amount?: number;
  orderId?: string;
  at?: string;
};

/** Customers' activity as the control routes report it. */
export function activitiesOf({ request }: EmulatedWix) {
  const post = (path: string, body: object) =>
    request(`/__emulator/activities${path}`, { method: 'POST', body: JSON.stringify(body) });
  return {
    /** The bare answer, for refusals. */
    post,
    record: async (activity: ReportedActivity) =>
      outcomeSchema.parse(await (await post('', activity)).json()),
    refund: async (reference: string, amount?: number) => {
      const response = await post(`/${reference}/refund`, { amount });
      return z.object({ refunds: z.array(refundSchema) }).parse(await response.json()).refunds;
    },
    /** What was paid for an order and given back of it. */
    order: async (reference: string) => {
      const response = await request(`/__emulator/activities/${reference}`);
      return z.object({ order: orderSchema.optional() }).parse(await response.json()).order;
    },
    /** What a contact did, the newest first. */
    list: async (contactId: string, limit = 50) => {
      const response = await request(
        `/__emulator/activities?contactId=${contactId}&limit=${limit}`,
      );
      return z.object({ activities: z.array(z.unknown()) }).parse(await response.json()).activities;
    },
    awards: async (reference: string) => {
      const response = await request(`/__emulator/activities/${reference}`);
      return awardsSchema.parse(await response.json()).awards;
    },
  };
}
