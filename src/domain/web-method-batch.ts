/**
 * What one HTTP request may carry. Wix gives an incoming request 20 sub-requests: 4 go to finding out who calls, which
 * leaves 16 for the loyalty service. Nearly every web method makes 1 or 2, so 8 of them always fit; one that makes more
 * travels alone.
 * https://dev.wix.com/docs/wix-cli/guides/extensions/backend-extensions/about-backend-extensions
 */
export const MAX_CALLS_PER_REQUEST = 8;

export const SUB_REQUESTS_FOR_IDENTITY = 4;

export const SUB_REQUEST_LIMIT = 20;

export const MAX_LOYALTY_CALLS_PER_REQUEST = SUB_REQUEST_LIMIT - SUB_REQUESTS_FOR_IDENTITY;
