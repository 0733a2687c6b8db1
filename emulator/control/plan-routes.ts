import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../engine/command';
import type { Engine } from '../engine/execute';
import { planOf, switchPlan } from '../engine/switch-plan';
import { read } from './routes';

const planSchema = z.strictObject({ plan: z.enum(['free', 'business']) });
const OPERATOR: Actor = { kind: 'system', id: 'control' };

/** The site's Wix plan: without a paid one there are no tiers and no points expiration. */
export function createPlanApi(engine: Engine): Hono {
  const app = new Hono();
  app.get('/', (context) => context.json({ plan: planOf(engine.store.program.get()) }));
  app.post('/', async (context) => {
    const program = engine.execute(switchPlan, await read(context.req, planSchema), OPERATOR);
    return context.json({ plan: planOf(program) });
  });
  return app;
}
