import {
  createEmulator,
  DataFolderError,
  SnapshotError,
  UsageError,
} from '../emulator/create-emulator';
import { ensureAppBuilt } from './build/ensure-app-built';
import { readCommandLine } from './command-line';
import { createLocalWix } from './create-local-wix';
import { requireFreePort } from './free-ports';
import { onStop } from './on-stop';
import { PlainError } from './plain-error';
import { REPOSITORY_ROOT } from './repository-root';

const CLOSE_TIMEOUT_MS = 5000;

/** What to close at the end, the first opened last. */
const opened: { close(): Promise<void> }[] = [];

async function main() {
  onStop(() => void stop());
  const { port, emulatorPort, dev, ...world } = readCommandLine(process.argv.slice(2));
  await requireFreePort(port, '--port');
  await requireFreePort(emulatorPort, '--emulator-port');
  const emulator = await createEmulator({ port: emulatorPort, ...world });
  opened.unshift(emulator);
  const wix = await createLocalWix({
    port,
    emulator,
    ...(!dev && {
      distDir: await ensureAppBuilt(REPOSITORY_ROOT, emulator.info, console.log),
    }),
  });
  opened.unshift(wix);
  console.log(`Dashboard ${wix.url}`);
  console.log(`Emulator ${emulator.url}`);
}

async function stop() {
  setTimeout(() => process.exit(1), CLOSE_TIMEOUT_MS).unref();
  for (const service of opened) await service.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  const isExpected = [PlainError, UsageError, DataFolderError, SnapshotError].some(
    (known) => error instanceof known,
  );
  console.error(isExpected && error instanceof Error ? error.message : error);
  process.exit(1);
});
