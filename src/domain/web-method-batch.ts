/**
 * How many web methods one HTTP request may carry. Wix gives an incoming request 20 sub-requests: 4 go to finding out
 * who calls, and no web method makes more than 2 to the loyalty service, so 8 always fit.
 * https://dev.wix.com/docs/wix-cli/guides/extensions/backend-extensions/about-backend-extensions
 */
export const MAX_CALLS_PER_REQUEST = 8;

export const MAX_LOYALTY_CALLS_PER_METHOD = 2;

export const SUB_REQUESTS_FOR_IDENTITY = 4;

export const SUB_REQUEST_LIMIT = 20;
