import { mayHaveHappened, WebMethodError, type AppError } from '../../domain/errors';

/** What somebody decided to make. */
export type Creation<Draft> = {
  draft: Draft;
  /** Ids of everything of its kind that was there when it was decided. */
  knownIds: readonly string[];
};

/** One attempt at it, and the attempts before of which nobody knows what became. */
export type CreationAttempt<Draft> = Creation<Draft> & { inDoubt: readonly Creation<Draft>[] };

type LastAttempt<Draft> = {
  variables: CreationAttempt<Draft> | undefined;
  error: WebMethodError | null;
};

/**
 * The creations that are in doubt after the last attempt, as TanStack's `useMutation` gives that. The drafts may differ:
 * a form can be edited between two attempts.
 */
export function inDoubtOf<Draft>({ variables, error }: LastAttempt<Draft>): Creation<Draft>[] {
  if (variables === undefined || error === null || !mayHaveHappened(error.detail)) return [];
  const { draft, knownIds, inDoubt } = variables;
  return [...inDoubt, { draft, knownIds }];
}

type Ways<Draft, Made> = {
  create: (draft: Draft) => Promise<Made>;
  /** Everything of its kind that is there now, unless there is more than can be read. */
  readAll: () => Promise<{ records: readonly Made[]; isWhole: boolean }>;
  /** Whether a record looks as if it had been made from the draft. */
  isOf: (made: Made, draft: Draft) => boolean;
};

/** The answer got lost, and nothing was made. */
const NOT_CREATED: AppError = { kind: 'unavailable', code: 'NOT_CREATED' };
/** Nobody knows whether it was made. */
const UNKNOWN: AppError = { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' };

/**
 * Makes what Wix takes no key for, and makes it once: after a lost answer it is looked for among what was not there
 * before, and again before anybody tries once more. Rejects with `NOT_CREATED` when it is not there, with
 * `OUTCOME_UNKNOWN` when nobody can look.
 */
export async function createOnce<Draft, Made extends { id: string }>(
  { inDoubt, ...creation }: CreationAttempt<Draft>,
  ways: Ways<Draft, Made>,
): Promise<Made> {
  const earlier = inDoubt.length === 0 ? undefined : await findMade(inDoubt, ways);
  if (earlier !== undefined) return earlier;
  try {
    return await ways.create(creation.draft);
  } catch (thrown) {
    if (!(thrown instanceof WebMethodError) || !mayHaveHappened(thrown.detail)) throw thrown;
    const made = await findMade([creation], ways);
    if (made !== undefined) return made;
    throw new WebMethodError(NOT_CREATED);
  }
}

async function findMade<Draft, Made extends { id: string }>(
  creations: readonly Creation<Draft>[],
  { readAll, isOf }: Ways<Draft, Made>,
): Promise<Made | undefined> {
  const { records, isWhole } = await readAll().catch(() => ({ records: [], isWhole: false }));
  const found = records.find((made) =>
    creations.some(({ draft, knownIds }) => !knownIds.includes(made.id) && isOf(made, draft)),
  );
  if (found === undefined && !isWhole) throw new WebMethodError(UNKNOWN);
  return found;
}
