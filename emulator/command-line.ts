import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SEED_NAMES, type SeedName } from './seed/scenarios';

const USAGE = `npm run emulator -- [--emulator-port 4601] [--data .rungs] [--seed ${SEED_NAMES.join('|')}] [--members 0] [--snapshot FILE] [--fresh]`;

/** An option that there is not, or a value that one does not take; the message says what is allowed. */
export class UsageError extends Error {}

/** A number written with digits only; anything else is refused with the sentence. */
const number = (max: number, error: string) =>
  z
    .string()
    .regex(/^\d+$/, { error })
    .transform(Number)
    .refine((value) => value <= max, { error });

const optionsSchema = z.object({
  'emulator-port': number(
    65_535,
    '--emulator-port takes a port number from 0 to 65535; 0 takes any free one.',
  ),
  data: z.string().min(1, { error: '--data takes the name of a folder.' }),
  seed: z.enum(SEED_NAMES, { error: `--seed takes one of: ${SEED_NAMES.join(', ')}.` }),
  members: number(2_000_000, '--members takes a number from 0 to 2000000.'),
  snapshot: z.string().min(1, { error: '--snapshot takes the name of a file.' }).optional(),
  fresh: z.boolean(),
});

export type CommandLine = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly data: string;
  readonly seed: SeedName;
  readonly members: number;
  readonly snapshot?: string | undefined;
  readonly fresh: boolean;
};

/** Reads the options of `npm run emulator`. Throws a UsageError. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const parsed = optionsSchema.safeParse(readFlags(args));
  if (!parsed.success) {
    throw new UsageError(parsed.error.issues.map(({ message }) => message).join('\n'));
  }
  const { 'emulator-port': port, ...options } = parsed.data;
  return { port, ...options };
}

function readFlags(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'emulator-port': { type: 'string', default: '4601' },
        data: { type: 'string', default: '.rungs' },
        seed: { type: 'string', default: 'typical' },
        members: { type: 'string', default: '0' },
        snapshot: { type: 'string' },
        fresh: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    // The first sentence says what is wrong; the others are about positional arguments.
    const [problem] = error instanceof Error ? error.message.split(/\.\s/) : [String(error)];
    throw new UsageError(`${problem ?? ''}. Allowed: ${USAGE}`);
  }
}
