import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createEmulator, SnapshotError } from './create-emulator';
import { SEED_NAMES } from './seed/scenarios';

const USAGE = `npm run emulator -- [--emulator-port 4601] [--data .rungs] [--seed ${SEED_NAMES.join('|')}] [--members N] [--snapshot FILE] [--fresh]`;

const optionsSchema = z.object({
  'emulator-port': z.coerce.number().pipe(z.int().min(0).max(65_535)),
  data: z.string().min(1),
  seed: z.enum(SEED_NAMES),
  members: z.coerce.number().pipe(z.int().min(0).max(2_000_000)),
  snapshot: z.string().min(1).optional(),
  fresh: z.boolean(),
});

function readOptions() {
  const { values } = parseArgs({
    options: {
      'emulator-port': { type: 'string', default: '4601' },
      data: { type: 'string', default: '.rungs' },
      seed: { type: 'string', default: 'typical' },
      members: { type: 'string', default: '0' },
      snapshot: { type: 'string' },
      fresh: { type: 'boolean', default: false },
    },
  });
  return optionsSchema.parse(values);
}

async function main(): Promise<void> {
  const { 'emulator-port': port, ...options } = readOptions();
  const emulator = await createEmulator({ port, ...options });
  console.log(`Emulator ${emulator.url}`);
  const stop = () => void emulator.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** One sentence for whoever started it; the stack is for bugs only. */
function explain(error: unknown): string {
  if (error instanceof z.ZodError) return `${z.prettifyError(error)}\n${USAGE}`;
  if (error instanceof SnapshotError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error)) return error.stack ?? error.message;
  if (error.code === 'EADDRINUSE')
    return 'The port is in use: stop what listens there or pass another --emulator-port.';
  return `${error.message}\n${USAGE}`;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
