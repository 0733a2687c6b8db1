import { parseArgs, type ParseArgsConfig } from 'node:util';
import { z } from 'zod';
import { SEED_NAMES, type SeedName } from './seed/scenarios';

/** The flags of whatever starts an emulator, for a sentence about how it is used. */
export const EMULATOR_USAGE = `[--emulator-port 4601] [--data .rungs] [--seed ${SEED_NAMES.join('|')}] [--members 0] [--snapshot FILE] [--fresh]`;

/** An option that there is not, or a value that one does not take; the message says what is allowed. */
export class UsageError extends Error {}

/** The flags of whatever starts an emulator, as `parseArgs` takes them. */
export const EMULATOR_FLAGS = {
  'emulator-port': { type: 'string', default: '4601' },
  data: { type: 'string', default: '.rungs' },
  seed: { type: 'string', default: 'typical' },
  members: { type: 'string', default: '0' },
  snapshot: { type: 'string' },
  fresh: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

/** A number written with digits only; anything else is refused with the sentence. */
const number = (max: number, error: string) =>
  z
    .string()
    .regex(/^\d+$/, { error })
    .transform(Number)
    .refine((value) => value <= max, { error });

/** What a flag for a port takes. */
export const portOf = (flag: string) =>
  number(65_535, `${flag} takes a port number from 0 to 65535; 0 takes any free one.`);

/** What the flags of whatever starts an emulator take. */
export const emulatorFlagsSchema = z.object({
  'emulator-port': portOf('--emulator-port'),
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
  const usage = `npm run emulator -- ${EMULATOR_USAGE}`;
  const { 'emulator-port': port, ...options } = readFlags(
    { args, flags: EMULATOR_FLAGS, usage },
    emulatorFlagsSchema,
  );
  return { port, ...options };
}

type Flags = { args: readonly string[]; flags: ParseArgsConfig['options']; usage: string };

/** Reads what was written on a command line. Throws a UsageError that says what is allowed. */
export function readFlags<Values>(flags: Flags, schema: z.ZodType<Values>): Values {
  const parsed = schema.safeParse(valuesOf(flags));
  if (parsed.success) return parsed.data;
  throw new UsageError(parsed.error.issues.map(({ message }) => message).join('\n'));
}

function valuesOf({ args, flags: options = {}, usage }: Flags) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // The first sentence says what is wrong; the others are about positional arguments.
    const [problem] = error instanceof Error ? error.message.split(/\.\s/) : [String(error)];
    throw new UsageError(`${problem ?? ''}. Allowed: ${usage}`);
  }
}
