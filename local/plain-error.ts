/** A failure that its message explains fully to the person at the keyboard: shown without a stack. */
export class PlainError extends Error {}
