import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runFuzz } from './run-fuzz';

const MINUTE_MS = 60_000;

const optionsSchema = z.object({
  minutes: z.coerce.number().positive(),
  seed: z.coerce.number().pipe(z.int()),
});

/** `npm run fuzz -- --minutes 3 --seed 1`: tells what it sent, and fails when an answer was wrong. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { minutes, seed } = optionsSchema.parse(values);
  const end = performance.now() + minutes * MINUTE_MS;
  const summary = await runFuzz({ seed, goesOn: () => performance.now() < end });
  console.log(JSON.stringify(summary, null, 2));
  process.exitCode = summary.failures.length > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
