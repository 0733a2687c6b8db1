import { Hono } from 'hono';
import { z } from 'zod';
import { guid, text, wholeNumber } from '../api/fields';
import type { Actor } from '../engine/command';
import type { Engine } from '../engine/execute';
import { centsOf } from '../engine/money';
import { recordActivity } from '../engine/record-activity';
import { refundActivity, requireRefundable } from '../engine/refund-activity';
import {
  formatActivity,
  formatAward,
  formatOutcome,
  formatRefund,
  formatRefundable,
} from './format-activity';
import { read } from './routes';

const SITE: Actor = { kind: 'system', id: 'site' };

const money = z.number().min(0.01).max(9_999_999.99).multipleOf(0.01).transform(centsOf);
const activitySchema = z
  .strictObject({
    triggerAppId: text(1, 80),
    triggerActivityType: text(1, 80),
    contactId: guid,
    amount: money.optional(),
    orderId: text(1, 512).optional(),
    at: z.iso.datetime({ offset: true }).transform(Date.parse).optional(),
  })
  .transform(({ amount, ...activity }) => ({ ...activity, spent: amount }));
const listSchema = z.strictObject({
  contactId: guid,
  limit: wholeNumber.pipe(z.int().min(1).max(100)).default(50),
});
const reference = text(1, 512);

/** What customers do on the site, and what is taken back of it. `reference` is a transaction's or an order's id. */
export function createActivityApi(engine: Engine): Hono {
  const app = new Hono();
  app.post('/', async (context) => {
    const activity = await read(context.req, activitySchema);
    return context.json(formatOutcome(engine.execute(recordActivity, activity, SITE)));
  });
  app.get('/', async (context) => {
    const { contactId, limit } = await read(context.req, listSchema);
    const activities = engine.store.activities.ofContact(contactId, limit);
    return context.json({
      activities: activities.map((activity) => formatActivity(engine.store, activity)),
    });
  });
  app.get('/:reference', async (context) => {
    const input = await read(context.req, z.strictObject({ reference }));
    const { order, awards } = requireRefundable(engine.store, input.reference);
    return context.json({
      ...(order && { order: formatRefundable(order) }),
      awards: awards.map((award) =>
        formatAward(award, engine.store.awardRefunds.ofAward(award.id)),
      ),
    });
  });
  app.post('/:reference/refund', async (context) => {
    const input = await read(context.req, z.strictObject({ reference, amount: money.optional() }));
    const refunds = engine.execute(refundActivity, input, SITE);
    const { order } = requireRefundable(engine.store, input.reference);
    return context.json({
      ...(order && { order: formatRefundable(order) }),
      refunds: refunds.map(formatRefund),
    });
  });
  return app;
}
