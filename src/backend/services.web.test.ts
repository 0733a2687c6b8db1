import { describe, expect, it } from 'vitest';
import { MAX_LOYALTY_CALLS_PER_REQUEST } from '../domain/web-method-batch';
import { exposeMethods } from './exposed-methods';
import { services } from './services.web';

const methods = exposeMethods(services);

describe('the web methods', () => {
  it('are all made for the dashboard', () => {
    const exported = Object.values(services).flatMap((service) => Object.keys(service));

    expect(methods.size).toBe(exported.length);
  });

  it('fit the sub-requests of one incoming request', () => {
    const dearest = Math.max(...[...methods.values()].map(({ loyaltyCalls }) => loyaltyCalls));

    expect(dearest).toBeLessThanOrEqual(MAX_LOYALTY_CALLS_PER_REQUEST);
  });
});
