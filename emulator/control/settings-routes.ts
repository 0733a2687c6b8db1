import { Hono } from 'hono';
import type { Engine } from '../engine/execute';
import {
  changeSettings,
  forgetSettings,
  readSettings,
  settingChangesSchema,
} from '../engine/settings';
import { read } from './routes';

/** How the emulated site behaves; a reset brings the defaults back, too. */
export function createSettingsApi({ store }: Engine): Hono {
  const app = new Hono();
  app.get('/', (context) => context.json(readSettings(store)));
  app.post('/', async (context) =>
    context.json(changeSettings(store, await read(context.req, settingChangesSchema))),
  );
  app.delete('/', (context) => context.json(forgetSettings(store)));
  return app;
}
