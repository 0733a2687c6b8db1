import type { MiddlewareHandler } from 'astro';
import { RequestRefusal, toRefusalResponse } from './request-refusal';

/** How `AppStrategy` of `@wix/sdk` begins when Wix says that the token is another app's, or nobody's any more. */
const NOT_OUR_TOKEN = 'Invalid access token';

/**
 * Runs around Wix's own middleware, which asks who the token belongs to before any endpoint is reached, and throws when
 * it does not belong here. The page gets the endpoint's own kind of answer instead of an empty error 500.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  if (!url.pathname.startsWith('/api/')) {
    return next();
  }
  try {
    return await next();
  } catch (thrown) {
    const isForeign = thrown instanceof Error && thrown.message.startsWith(NOT_OUR_TOKEN);
    return toRefusalResponse(
      isForeign
        ? new RequestRefusal(401, 'TOKEN_REFUSED')
        : new RequestRefusal(503, 'IDENTITY_UNAVAILABLE'),
    );
  }
};
