import { Hono } from 'hono';
import type { Engine } from '../engine/execute';
import { changeSettings, readSettings, settingChangesSchema } from '../engine/settings';
import { read } from './routes';

/** How the emulated site behaves; a reset brings the defaults back. */
export function createSettingsApi(engine: () => Engine): Hono {
  const app = new Hono();
  app.get('/', (context) => context.json(readSettings(engine().store)));
  app.post('/', async (context) =>
    context.json(changeSettings(engine().store, await read(context, settingChangesSchema))),
  );
  return app;
}
