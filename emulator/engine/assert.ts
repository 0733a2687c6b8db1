/** Stops on a programmer's error. It never guards against a caller's input: that is a LoyaltyError. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** Unwraps a value that the surrounding rules guarantee to be there. */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`Invariant broken: no ${what}`);
  return value;
}
