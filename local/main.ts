import { createEmulator } from '../emulator/create-emulator';
import { ensureAppBuilt } from './build/ensure-app-built';
import { readCommandLine } from './command-line';
import { createLocalWix } from './create-local-wix';
import { requireFreePort } from './free-ports';
import { PlainError } from './plain-error';
import { REPOSITORY_ROOT } from './repository-root';

async function main() {
  const { port, emulatorPort, data, seed, fresh, dev } = readCommandLine(process.argv.slice(2));
  await requireFreePort(port, '--port');
  await requireFreePort(emulatorPort, '--emulator-port');
  const emulator = await createEmulator({ port: emulatorPort, data, seed, fresh });
  const wix = await createLocalWix({
    port,
    emulator,
    ...(!dev && { distDir: await ensureAppBuilt(REPOSITORY_ROOT, emulator.info, console.log) }),
  });
  console.log(`Dashboard ${wix.url}`);
  console.log(`Emulator ${emulator.url}`);

  const stop = async () => {
    await wix.close();
    await emulator.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

main().catch((error: unknown) => {
  console.error(error instanceof PlainError ? error.message : error);
  process.exit(1);
});
