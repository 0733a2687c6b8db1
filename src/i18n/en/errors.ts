/** What to tell the owner, by kind of failure and, where we know better, by code. Each says what to do next. */
export const errors = {
  details: 'Details',
  requestId: 'Request ID for Wix support: {{requestId}}',
  noRequestId: 'Wix gave no request ID for this failure.',
  /** A change was sent and no answer came back: it may have happened or not. */
  outcomeUnknown: {
    title: 'The answer got lost',
    nextStep: 'It may have worked. Look at what is shown now before you try again.',
  },
  /** No answer came to a creation, and what was to be created is not there. */
  notCreated: {
    title: 'Nothing was created',
    nextStep: 'The answer got lost, but there is nothing new in the list. Trying again is safe.',
  },
  kind: {
    invalid: {
      title: 'Wix did not accept this',
      nextStep: 'Check the values and try again.',
    },
    'not-found': {
      title: 'This no longer exists',
      nextStep: 'It may have been deleted. Refresh to see what there is now.',
    },
    conflict: {
      title: 'This was changed by somebody else',
      nextStep: 'Refresh to see the latest version, then try again.',
    },
    refused: {
      title: 'Wix refused this',
      nextStep: 'The program does not allow it in its present state.',
    },
    forbidden: {
      title: 'You do not have permission',
      nextStep: 'Ask the site owner for permission to manage the loyalty program.',
    },
    unauthenticated: {
      title: 'You are signed out',
      nextStep: 'Reload the page and sign in to Wix again.',
    },
    'rate-limited': {
      title: 'Too many requests right now',
      nextStep_one: 'Wix asks us to wait {{count}} second. Then try again.',
      nextStep_other: 'Wix asks us to wait {{count}} seconds. Then try again.',
    },
    unavailable: {
      title: 'Wix cannot be reached',
      nextStep:
        'It may be a passing problem, at Wix or with your connection. Try again in a moment.',
    },
    unexpected: {
      title: 'Something went wrong',
      nextStep: 'Try again. If it happens again, send the details to Wix support.',
    },
  },
} as const;
