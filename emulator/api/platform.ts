import { type Context, type Env, Hono } from 'hono';
import { describeToken } from './oauth2/token-info';
import { issueToken } from './oauth2/token';
import { readBody } from './request-input';

/** Everything sent there is telemetry, whatever its path. */
const TELEMETRY_HOST = 'frog.wix.com';

/** What the Wix runtime itself calls, without a loyalty identity: tokens and telemetry. */
export function createPlatformApi(): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    if (context.req.header('x-forwarded-host') === TELEMETRY_HOST) return acknowledge(context);
    await next();
    return undefined;
  });
  for (const prefix of ['', '/_api']) {
    app.post(`${prefix}/oauth2/token`, async (context) =>
      context.json(issueToken(await readBody(context.req), Date.now())),
    );
    app.post(`${prefix}/oauth2/token-info`, async (context) =>
      context.json(describeToken(await readBody(context.req), Date.now())),
    );
  }
  app.get('/assets/scripts/v1/site-scripts', (context) => context.json({ scripts: [] }));
  app.post('/otel-collector/v1/*', acknowledge);
  app.post('/:service/otel-collector/v1/*', acknowledge);
  app.post('/wixcode/v1/telemetry/*', acknowledge);
  app.post('/:service/wixcode/v1/telemetry/*', acknowledge);
  return app;
}

/** Telemetry is taken and dropped; the call log shows it. */
function acknowledge<Environment extends Env>(context: Context<Environment, string>) {
  return context.body(null, 204);
}
