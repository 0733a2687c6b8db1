import { type Context, Hono } from 'hono';
import { bundleConsole, type ConsoleBundle } from '../bundle-console';
import { isSentToThisMachine } from './same-machine';

const ASSETS = '/__emulator/console';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>Loyalty Emulator</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${ASSETS}/console.css" />
    <script type="module" src="${ASSETS}/console.js"></script>
  </head>
  <body>
    <div id="console"></div>
    <noscript>The emulator's console needs JavaScript.</noscript>
  </body>
</html>
`;

/** The page runs its own code and talks to its own origin, nothing else, and no other page may frame it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The console page at the emulator's own address. It may be linked to from anywhere, since it holds no secrets and
 * nothing happens by opening it. A request that was meant for a host of Wix's is not for us.
 */
export function createConsolePage(): Hono {
  const app = new Hono();
  app.get('/', async (context, next) => {
    const isForWix = context.req.header('x-forwarded-host') !== undefined;
    if (isForWix || !isSentToThisMachine(context.req)) return next();
    protect(context);
    context.header('Content-Security-Policy', POLICY);
    return context.html(PAGE);
  });
  return app;
}

/** What the page is made of; bundled when it is first asked for. */
export function createConsoleAssets(): Hono {
  const app = new Hono();
  app.get('/console.js', async (context) => {
    const { script } = await bundled();
    protect(context);
    return context.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });
  app.get('/console.css', async (context) => {
    const { styles } = await bundled();
    protect(context);
    return context.body(styles, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  return app;
}

function protect(context: Context): void {
  context.header('Cache-Control', 'no-store');
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
}

let bundle: Promise<ConsoleBundle> | undefined;

/** One bundle for all emulators of a process. A failed attempt is not kept: the next request tries again. */
function bundled(): Promise<ConsoleBundle> {
  bundle ??= bundleConsole().catch((error: unknown) => {
    bundle = undefined;
    throw error;
  });
  return bundle;
}
