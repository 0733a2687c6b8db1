import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import type { DashboardConfig } from '../dashboard-config';
import type { LocalApp } from '../app/local-app';
import { renderHostPage } from './host-page';
import type { AskWix } from './site-routes';
import { createSiteRoutes } from './site-routes';

const CONTENT_TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** Parts of the build that Wix's hosting keeps to itself; workerd would serve them as static files. */
const PRIVATE_PATHS = ['/_worker.js', '/_wix/app-manifest.json', '/_routes.json', '/.build-id'];

type DashboardServerOptions = {
  readonly app: LocalApp;
  /** Asked for each page, because the pages of an app in development come and go. */
  readonly readConfig: () => Promise<DashboardConfig>;
  /** The folder with the host's bundle, named by its content. */
  readonly hostDir: string;
  /** The emulator's date and time. */
  readonly readClock: () => Promise<Date>;
  readonly askWix: AskWix;
};

/** What the browser talks to: the dashboard under `/dashboard`, our own tools under `/__local`, and the app. */
export function createDashboardServer({
  app,
  readConfig,
  hostDir,
  readClock,
  askWix,
}: DashboardServerOptions) {
  const assetsUrl = `/__local/host/${basename(hostDir)}`;
  const server = new Hono();
  server.use(onlyThisMachine);
  server.get('/', (context) => context.redirect('/dashboard'));
  server.get('/dashboard/*', async (context) => {
    context.header('cache-control', 'no-store');
    context.header('content-security-policy', "frame-ancestors 'none'");
    return context.html(renderHostPage(await readConfig(), assetsUrl));
  });
  server.get(`${assetsUrl}/:file{[a-z0-9_-]+\\.(js|css|png)}`, async (context) => {
    const file = context.req.param('file');
    const content = await readFile(join(hostDir, file)).catch(() => undefined);
    if (!content) return context.notFound();
    const contentType = CONTENT_TYPES[file.slice(file.lastIndexOf('.'))] ?? '';
    return context.body(new Uint8Array(content), 200, {
      'content-type': contentType,
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });
  server.get('/__local/requests', (context) => context.json(app.requests()));
  server.get('/__local/clock', async (context) => context.json({ now: await readClock() }));
  server.route('/__local/site', createSiteRoutes(askWix));
  server.all('/__local/*', (context) => context.notFound());
  server.all('*', (context) =>
    isPrivate(context.req.path) ? context.notFound() : app.fetch(context.req.raw),
  );
  return server;
}

function isPrivate(path: string) {
  try {
    const decoded = decodeURIComponent(path);
    return PRIVATE_PATHS.some((hidden) => decoded === hidden || decoded.startsWith(`${hidden}/`));
  } catch {
    // Not decodable, so it names nothing.
    return true;
  }
}

/**
 * Refuses requests by any other name than this machine's, so that a web site that lets its name point to this
 * machine (DNS rebinding) can neither read the owner's token nor call the app.
 */
const onlyThisMachine = createMiddleware<object>(async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) {
    throw new HTTPException(403, {
      message: 'This server answers only to 127.0.0.1 and localhost.',
    });
  }
  await next();
});
