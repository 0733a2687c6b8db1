/** What this app itself refuses, before anything was changed; map-error turns it into a failure of the same kind. */
export class AppRefusal extends Error {
  override readonly name = 'AppRefusal';
  readonly kind: 'conflict' | 'refused';
  readonly code: string;

  constructor(kind: 'conflict' | 'refused', code: string) {
    super(`${kind}: ${code}`);
    this.kind = kind;
    this.code = code;
  }
}

/** A read that a write depends on failed, so the write was never sent: its outcome is known. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError';
}

/** Reads what a write depends on. A failure says that the write was not sent. */
export async function beforeSending<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (cause) {
    throw new NotSentError('What the change depends on could not be read', { cause });
  }
}

/** The look that was to tell what a write led to failed: the write is made, whatever the look was refused for. */
export class OutcomeUnseenError extends Error {
  override readonly name = 'OutcomeUnseenError';
}

/** Reads what a write led to. A failure says nothing about the write, so it never counts as its refusal. */
export async function afterSending<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (cause) {
    throw new OutcomeUnseenError('What the change led to could not be read', { cause });
  }
}
