import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { EmulatorOptions } from '../emulator/create-emulator';
import { PlainError } from './plain-error';

const SEEDS = ['empty', 'small', 'typical'] as const satisfies readonly EmulatorOptions['seed'][];

export const USAGE = `npm start -- [--port 4600] [--emulator-port 4601] [--data .rungs] [--seed ${SEEDS.join('|')}] [--members 0] [--snapshot FILE] [--fresh]`;

/** A number written with digits only; anything else is refused with the sentence. */
const number = (max: number, sentence: string) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.int().max(max))
    .catch(() => {
      throw new PlainError(sentence);
    });

const port = (flag: string) =>
  number(65_535, `${flag} takes a port number from 0 to 65535; 0 takes any free one.`);

const optionsSchema = z.object({
  port: port('--port'),
  'emulator-port': port('--emulator-port'),
  data: z
    .string()
    .min(1)
    .catch(() => {
      throw new PlainError('--data takes the name of a folder.');
    }),
  seed: z.enum(SEEDS).catch(() => {
    throw new PlainError(`--seed takes one of: ${SEEDS.join(', ')}.`);
  }),
  members: number(2_000_000, '--members takes a number from 0 to 2000000.'),
  snapshot: z
    .string()
    .min(1)
    .optional()
    .catch(() => {
      throw new PlainError('--snapshot takes the name of a file.');
    }),
  fresh: z.boolean(),
  dev: z.boolean(),
});

export type CommandLine = {
  /** Where the dashboard listens; 0 takes any free port. */
  readonly port: number;
  readonly emulatorPort: number;
  /** The folder that keeps the emulator's data. */
  readonly data: string;
  readonly seed: (typeof SEEDS)[number];
  /** How many members the typical seed is to have at least. */
  readonly members: number;
  /** A file to start from, which replaces what is in the folder. */
  readonly snapshot?: string | undefined;
  /** Start from the seed again, whatever is in the folder. */
  readonly fresh: boolean;
  /** Serve the app from its sources, with hot reload. */
  readonly dev: boolean;
};

/** Reads the flags of `npm start`. Throws a PlainError that says what is allowed. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { 'emulator-port': emulatorPort, ...options } = optionsSchema.parse(readFlags(args));
  if (options.port === emulatorPort && emulatorPort !== 0) {
    throw new PlainError('--port and --emulator-port must differ.');
  }
  return { ...options, emulatorPort };
}

function readFlags(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4600' },
        'emulator-port': { type: 'string', default: '4601' },
        data: { type: 'string', default: '.rungs' },
        seed: { type: 'string', default: 'typical' },
        members: { type: 'string', default: '0' },
        snapshot: { type: 'string' },
        fresh: { type: 'boolean', default: false },
        dev: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    // The first sentence says what is wrong; the others are about positional arguments.
    const [problem] = error instanceof Error ? error.message.split(/\.\s/) : [String(error)];
    throw new PlainError(`${problem ?? ''}. Allowed: ${USAGE}`);
  }
}
