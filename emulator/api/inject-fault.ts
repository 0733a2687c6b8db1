import { setTimeout as wait } from 'node:timers/promises';
import { LoyaltyError } from '../engine/errors';
import type { FaultKind } from '../control/faults';

/** The connection is to break: the server closes the socket instead of answering, a direct fetch rejects. */
export class DroppedConnectionError extends Error {}

/** Marks the response of a call whose connection is to break; it never leaves the process. */
export const DROPPED_HEADER = 'X-Emulator-Dropped';
export const DROPPED_STATUS = 500;

/** Turns a marked response back into the broken connection it stands for. */
export function requireConnection(response: Response): Response {
  // Asked first, because looking at the headers alone would cost as much as the rest of a request.
  if (response.status !== DROPPED_STATUS) return response;
  const reason = response.headers.get(DROPPED_HEADER);
  if (reason !== null) throw new DroppedConnectionError(reason);
  return response;
}

/** What goes wrong before the method runs. */
export async function failBefore(fault: FaultKind | undefined): Promise<void> {
  switch (fault?.type) {
    case 'latency':
      await wait(fault.ms);
      return;
    case 'drop-before':
      throw new DroppedConnectionError('dropped before the call, as ordered');
    case 'status':
      throw statusError(fault.status);
    default:
  }
}

/** What goes wrong after the method's changes were committed: the body to send instead, if any. */
export function failAfter(fault: FaultKind | undefined, json: string): string {
  if (fault?.type === 'drop-after-commit') {
    throw new DroppedConnectionError('dropped after the commit, as ordered');
  }
  return fault?.type === 'malformed-body' ? json.slice(0, Math.ceil(json.length / 2)) : json;
}

function statusError(status: 409 | 429 | 500): Error {
  switch (status) {
    case 409:
      return new LoyaltyError('INVALID_REVISION', 'Outdated revision for entity id (as ordered)');
    case 429:
      return new LoyaltyError('RESOURCE_EXHAUSTED', 'Too many requests (as ordered)');
    case 500:
      return new OrderedFailure('internal error, as ordered');
  }
}

/** A 500 on demand; it is no bug, so it is not logged as one. */
export class OrderedFailure extends Error {}
