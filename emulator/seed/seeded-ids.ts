import { guidFromHex, type IdSource } from '../engine/ids';
import { createRandom } from './random';

/** Ids that look as random as real ones, and are the same every time. */
export function createSeededIds(seed: number): IdSource {
  const random = createRandom(seed);
  const word = () =>
    Math.floor(random.next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return { next: () => guidFromHex(word() + word() + word() + word()) };
}
