import { Hono } from 'hono';
import { z } from 'zod';
import { formatEarningRule } from '../api/loyalty-earning-rules/format-earning-rule';
import type { Actor } from '../engine/command';
import type { Engine } from '../engine/execute';
import { installBusinessApp } from '../engine/install-business-app';
import { read } from './routes';

const installSchema = z.strictObject({
  app: z.enum(['pricing-plans', 'restaurants-legacy', 'restaurants']),
});
const OPERATOR: Actor = { kind: 'system', id: 'control' };

/** The site's business apps, as far as they bring an earning rule along. */
export function createBusinessAppApi(engine: Engine): Hono {
  const app = new Hono();
  app.post('/', async (context) => {
    const rule = engine.execute(
      installBusinessApp,
      await read(context.req, installSchema),
      OPERATOR,
    );
    return context.json({ earningRule: formatEarningRule(rule) });
  });
  return app;
}
