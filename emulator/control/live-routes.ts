import { Hono } from 'hono';
import { z } from 'zod';
import { isoDate } from '../api/format';
import type { LivedThrough } from '../live/live';
import type { LiveOrder } from '../live/live-through';
import { EXPLANATIONS } from './format-activity';
import { read } from './routes';

export const liveOrderSchema = z.strictObject({
  days: z.int().min(1).max(92).default(30),
  randomSeed: z.int32().default(1),
  pace: z.number().min(0.1).max(5).default(1),
});

/** "Live one month for this shop": customers do what customers do, and the clock moves with them. */
export function createLiveApi(world: { live(order: LiveOrder): LivedThrough }): Hono {
  const app = new Hono();
  app.post('/', async (context) =>
    context.json(format(world.live(await read(context.req, liveOrderSchema)))),
  );
  return app;
}

function format({ from, to, gaveNothing, ...report }: LivedThrough) {
  return {
    from: isoDate(from),
    to: isoDate(to),
    ...report,
    gaveNothing: gaveNothing.map((each) => ({ ...each, explanation: EXPLANATIONS[each.reason] })),
  };
}
