import { createEmulator } from '../emulator/create-emulator';
import { ensureAppBuilt } from './build/ensure-app-built';
import { PlainError } from './plain-error';
import { REPOSITORY_ROOT } from './repository-root';

/** Builds the app for the local dashboard, if its sources changed: `tsx local/build-app.ts`. */
async function main() {
  const emulator = await createEmulator({ seed: 'empty' });
  try {
    console.log(
      `The app is built in ${await ensureAppBuilt(REPOSITORY_ROOT, emulator.info, console.log)}`,
    );
  } finally {
    await emulator.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
});
