import { WebMethodError, type AppError } from '../../domain/errors';

/** What became of one change among several; null means that it was made. */
export type Outcome<Change> = { change: Change; error: AppError | null };

/** Makes several changes side by side; each is made or refused by itself, so the whole never fails. */
export function settleEach<Change>(
  changes: readonly Change[],
  make: (change: Change) => Promise<unknown>,
): Promise<Outcome<Change>[]> {
  return Promise.all(changes.map((change) => settle(change, make)));
}

async function settle<Change>(
  change: Change,
  make: (change: Change) => Promise<unknown>,
): Promise<Outcome<Change>> {
  try {
    await make(change);
    return { change, error: null };
  } catch (thrown) {
    if (!(thrown instanceof WebMethodError)) throw thrown;
    return { change, error: thrown.detail };
  }
}
