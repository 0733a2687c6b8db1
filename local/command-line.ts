import { z } from 'zod';
import {
  EMULATOR_FLAGS,
  EMULATOR_USAGE,
  emulatorFlagsSchema,
  portOf,
  readFlags,
  UsageError,
} from '../emulator/create-emulator';

const USAGE = `npm start -- [--port 4600] ${EMULATOR_USAGE}`;

const FLAGS = {
  ...EMULATOR_FLAGS,
  port: { type: 'string', default: '4600' },
  dev: { type: 'boolean', default: false },
} as const;

const flagsSchema = emulatorFlagsSchema.extend({ port: portOf('--port'), dev: z.boolean() });

export type CommandLine = {
  /** Where the dashboard listens; 0 takes any free port. */
  readonly port: number;
  readonly emulatorPort: number;
  /** The folder that keeps the emulator's data. */
  readonly data: string;
  readonly seed: z.output<typeof flagsSchema>['seed'];
  /** How many members the typical seed is to have at least. */
  readonly members: number;
  /** A file to start from, which replaces what is in the folder. */
  readonly snapshot?: string | undefined;
  /** Start from the seed again, whatever is in the folder. */
  readonly fresh: boolean;
  /** Serve the app from its sources, with hot reload. */
  readonly dev: boolean;
};

/** Reads the flags of `npm start`. Throws a UsageError that says what is allowed. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { 'emulator-port': emulatorPort, ...options } = readFlags(
    { args, flags: FLAGS, usage: USAGE },
    flagsSchema,
  );
  if (options.port === emulatorPort && emulatorPort !== 0) {
    throw new UsageError('--port and --emulator-port must differ.');
  }
  return { ...options, emulatorPort };
}
