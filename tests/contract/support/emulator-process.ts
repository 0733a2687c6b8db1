import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type EmulatorProcess = {
  url: string;
  /** Ends the process at once, as a power cut would: nothing is closed or flushed. */
  kill: () => Promise<void>;
};

/** Starts the emulator as `npm run emulator` does, in a process of its own, on any free port. */
export async function startProcess(args: readonly string[]): Promise<EmulatorProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'emulator/main.ts', '--emulator-port', '0', ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return { url: await readUrl(child), kill: () => kill(child) };
}

async function readUrl(child: ChildProcess): Promise<string> {
  if (child.stdout) {
    for await (const line of createInterface(child.stdout)) {
      const url = /^Emulator (http:\S+)$/.exec(line)?.[1];
      if (url) return url;
    }
  }
  throw new Error('The emulator ended before it was ready');
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
