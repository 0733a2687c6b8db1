import { Hono } from 'hono';
import { z } from 'zod';
import { createEmulator } from '../emulator/create-emulator';
import { listen } from '../emulator/http/listen';

/** An emulator in a process of its own, so that neither its work nor its memory is mixed up with the benchmark's. */
const optionsSchema = z.strictObject({ data: z.string(), members: z.int() });

async function main(): Promise<void> {
  const options = optionsSchema.parse(JSON.parse(process.argv[2] ?? '{}'));
  const start = performance.now();
  const emulator = await createEmulator({ ...options, seed: 'typical' });
  const startMs = performance.now() - start;
  const empty = new Hono().get('/', (context) => context.json({}));
  const { url: emptyUrl } = await listen(async (request) => empty.fetch(request), 0);
  process.on('message', (question) => {
    if (question === 'memory') process.send?.({ peakMb: process.resourceUsage().maxRSS / 1024 });
    else void emulator.close().then(() => process.exit(0));
  });
  process.send?.({ url: emulator.url, emptyUrl, token: emulator.info.tokens.admin, startMs });
}

await main();
