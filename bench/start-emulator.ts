import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createHttpClient, type HttpClient } from './http-client';

export type RunningEmulator = {
  client: HttpClient;
  /** The same HTTP server with nothing behind it: `GET /` answers an empty object. */
  emptyClient: HttpClient;
  /** From nothing, or from the folder that was there, until it answers. */
  startMs: number;
  /** The most memory that its process has had resident so far, in megabytes. */
  peakMb(): Promise<number>;
  stop(): Promise<void>;
};

const readySchema = z.object({
  url: z.string(),
  emptyUrl: z.string(),
  token: z.string(),
  startMs: z.number(),
});
const memorySchema = z.object({ peakMb: z.number() });

/** Starts an emulator on a data folder in a process of its own. A folder that holds one already is kept. */
export async function startEmulator(options: {
  data: string;
  members: number;
}): Promise<RunningEmulator> {
  const script = fileURLToPath(new URL('emulator-process.ts', import.meta.url));
  const child = fork(script, [JSON.stringify(options)], { execArgv: ['--import', 'tsx'] });
  process.once('exit', () => child.kill());
  const { startMs, emptyUrl, ...server } = readySchema.parse(await answer(child));
  const client = createHttpClient(server);
  const emptyClient = createHttpClient({ url: emptyUrl });
  return {
    client,
    emptyClient,
    startMs,
    peakMb: async () => {
      child.send('memory');
      return memorySchema.parse(await answer(child)).peakMb;
    },
    stop: async () => {
      client.close();
      emptyClient.close();
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
    },
  };
}

/** What the process says next. Rejects when it ends instead. */
function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const refuse = (code: number | null) =>
      reject(new Error(`The emulator ended with code ${code ?? 'none'}`));
    child.once('exit', refuse);
    child.once('message', (message) => {
      child.off('exit', refuse);
      resolve(message);
    });
  });
}
