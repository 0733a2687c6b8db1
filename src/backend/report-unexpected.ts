import type { AppError } from '../domain/errors';

/** Writes a bug to the server's log, and gives the page nothing of it but the id under which it stands there. */
export function reportUnexpected(thrown: unknown, where: string): AppError {
  const requestId = crypto.randomUUID();
  // eslint-disable-next-line no-console -- the server's log is where the owner's support request is looked up
  console.error(`${where} failed, request ${requestId}`, thrown);
  return { kind: 'unexpected', code: 'UNEXPECTED', requestId };
}
