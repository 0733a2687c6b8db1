import { readCommandLine, UsageError } from './command-line';
import { createEmulator, DataFolderError, SnapshotError } from './create-emulator';

async function main(): Promise<void> {
  const emulator = await createEmulator(readCommandLine(process.argv.slice(2)));
  console.log(`Emulator ${emulator.url}`);
  const stop = () => void emulator.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** One sentence for whoever started it; the stack is for bugs only. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'The port is in use: stop what listens there or pass another --emulator-port.';
  const isExpected = [UsageError, DataFolderError, SnapshotError].some(
    (known) => error instanceof known,
  );
  return isExpected ? error.message : (error.stack ?? error.message);
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
