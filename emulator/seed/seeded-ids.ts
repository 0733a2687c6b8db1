import { createHash } from 'node:crypto';
import { guidFromHex, type IdSource } from '../engine/ids';

/** The same ids every time for the same name. */
export function createSeededIds(name: string): IdSource {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return guidFromHex(createHash('md5').update(`${name}:${count}`).digest('hex'));
    },
  };
}
