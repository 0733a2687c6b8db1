import { expect, it } from 'vitest';
import { createRateLimit } from './rate-limit';

it('refuses the call that would be one too many within any minute', () => {
  let now = 0;
  const { take } = createRateLimit(() => now);

  take(2);
  now = 30_000;
  take(2);

  now = 59_999;
  expect(() => take(2)).toThrow('2 a minute');
  now = 60_000;
  take(2);
  expect(() => take(2)).toThrow('2 a minute');
});

it('counts nothing while it is off', () => {
  const { take } = createRateLimit(() => 0);

  for (let call = 0; call < 500; call += 1) take(null);

  take(1);
});
