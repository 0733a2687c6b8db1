import { createEmulator } from '../emulator/create-emulator';
import { ensureAppBuilt } from './build/ensure-app-built';
import { readCommandLine } from './command-line';
import { createLocalWix } from './create-local-wix';
import { requireFreePort } from './free-ports';
import { PlainError } from './plain-error';

async function main() {
  const { port, emulatorPort, data, seed, fresh } = readCommandLine(process.argv.slice(2));
  await requireFreePort(port, '--port');
  await requireFreePort(emulatorPort, '--emulator-port');
  const emulator = await createEmulator({ port: emulatorPort, data, seed, fresh });
  const distDir = await ensureAppBuilt(process.cwd(), emulator.info);
  const wix = await createLocalWix({ port, emulator, distDir });
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
