import { Hono } from 'hono';
import { z } from 'zod';
import { wholeNumber } from '../api/fields';
import { notFound } from '../engine/errors';
import type { CallLog } from './call-log';
import { read } from './routes';

const filterSchema = z.strictObject({
  path: z.string().max(500).optional(),
  method: z.string().max(200).optional(),
  status: wholeNumber.optional(),
  minStatus: wholeNumber.optional(),
  hideConsole: z.stringbool().optional(),
  limit: wholeNumber.pipe(z.int().min(1)).optional(),
});

/** What was asked of the emulator lately. */
export function createCallApi(calls: CallLog): Hono {
  const app = new Hono();
  app.get('/', async (context) =>
    context.json({ calls: calls.list(await read(context.req, filterSchema)) }),
  );
  app.get('/:id', async (context) => {
    const { id } = await read(context.req, z.strictObject({ id: wholeNumber }));
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
