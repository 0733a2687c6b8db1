import { expect, it } from 'vitest';
import { createRateLimit } from './rate-limit';

it('refuses the call that would be one too many within any minute', () => {
  let now = 0;
  const limit = createRateLimit(() => now);

  limit.take(2);
  now = 30_000;
  limit.take(2);

  now = 59_999;
  expect(() => limit.take(2)).toThrow('2 a minute');
  now = 60_000;
  limit.take(2);
  expect(() => limit.take(2)).toThrow('2 a minute');
});

it('counts nothing while it is off', () => {
  const limit = createRateLimit(() => 0);

  for (let call = 0; call < 500; call += 1) limit.take(null);

  limit.take(1);
});
