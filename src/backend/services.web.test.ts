import { describe, expect, it } from 'vitest';
import {
  MAX_CALLS_PER_REQUEST,
  MAX_LOYALTY_CALLS_PER_METHOD,
  SUB_REQUEST_LIMIT,
  SUB_REQUESTS_FOR_IDENTITY,
} from '../domain/web-method-batch';
import { exposeMethods } from './exposed-methods';
import { services } from './services.web';

const methods = exposeMethods(services);

describe('the web methods', () => {
  it('are all made for the dashboard', () => {
    const exported = Object.values(services).flatMap((service) => Object.keys(service));

    expect(methods.size).toBe(exported.length);
  });

  it('fit the sub-requests of one incoming request even when the dearest fill a whole batch', () => {
    const dearest = Math.max(...[...methods.values()].map(({ loyaltyCalls }) => loyaltyCalls));

    expect(dearest).toBeLessThanOrEqual(MAX_LOYALTY_CALLS_PER_METHOD);
    expect(
      SUB_REQUESTS_FOR_IDENTITY + MAX_CALLS_PER_REQUEST * MAX_LOYALTY_CALLS_PER_METHOD,
    ).toBeLessThanOrEqual(SUB_REQUEST_LIMIT);
  });
});
