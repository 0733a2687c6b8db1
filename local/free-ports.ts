import { createServer } from 'node:net';
import { PlainError } from './plain-error';

/** Makes sure that a port of this machine is free (0 always is), or says by which flag to choose another. */
export async function requireFreePort(port: number, flag: string) {
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
  if (!isFree) {
    throw new PlainError(
      `Port ${port} is in use: stop what listens there, or choose another with ${flag}.`,
    );
  }
}
