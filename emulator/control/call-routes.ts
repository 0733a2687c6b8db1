import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../engine/errors';
import type { CallLog } from './call-log';
import { read } from './routes';

const integer = z.coerce.number().pipe(z.int().nonnegative());
const filterSchema = z.strictObject({
  path: z.string().optional(),
  method: z.string().optional(),
  status: integer.optional(),
  minStatus: integer.optional(),
  hideConsole: z.stringbool().optional(),
  limit: integer.pipe(z.int().min(1)).optional(),
});

/** What was asked of the emulator lately. */
export function createCallApi(calls: CallLog): Hono {
  const app = new Hono();
  app.get('/', async (context) =>
    context.json({ calls: calls.list(await read(context.req, filterSchema)) }),
  );
  app.get('/:id', async (context) => {
    const { id } = await read(context.req, z.strictObject({ id: integer }));
    const call = calls.get(id);
    if (!call) throw notFound('Call', String(id));
    return context.json({ call });
  });
  app.delete('/', (context) => {
    calls.clear();
    return context.json({ calls: [] });
  });
  return app;
}
