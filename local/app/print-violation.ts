import { styleText } from 'node:util';

/** Tells the person at the keyboard, in red, what Wix would not have allowed. */
export function printViolation(violation: string) {
  process.stderr.write(`${styleText('red', violation)}\n`);
}
