import { createEmulator } from '../../../emulator/create-emulator';
import { ensureAppBuilt } from '../../../local/build/ensure-app-built';

/** Builds the app once before the workers start, so that no two of them build into one folder. */
export default async function buildApp(): Promise<void> {
  const emulator = await createEmulator({ seed: 'empty' });
  await ensureAppBuilt(process.cwd(), emulator.info);
  await emulator.close();
}
