import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../engine/errors';
import { type Faults, faultSchema } from './faults';
import { read } from './routes';

/** Failure on demand. */
export function createFaultApi(faults: Faults): Hono {
  const app = new Hono();
  app.get('/', (context) => context.json({ faults: faults.list() }));
  app.post('/', async (context) => {
    faults.add(await read(context.req, faultSchema));
    return context.json({ faults: faults.list() });
  });
  app.delete('/', (context) => {
    faults.clear();
    return context.json({ faults: [] });
  });
  app.delete('/:id', async (context) => {
    const { id } = await read(context.req, z.strictObject({ id: z.string() }));
    if (!faults.remove(id)) throw notFound('Fault', id);
    return context.json({ faults: faults.list() });
  });
  return app;
}
