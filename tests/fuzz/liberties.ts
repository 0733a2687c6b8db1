/** Routes that read no JSON. */
const WITHOUT_JSON = [
  // Takes a file.
  'PUT /upload/:path',
  // Says of anything that it is no token: https://datatracker.ietf.org/doc/html/rfc7662#section-2.2
  'POST /oauth2/token-info',
  // Ask for nothing.
  'POST /__emulator/due-work',
];

/** Routes that take more than 1 MiB, of anything. */
const FILES = ['PUT /upload/:path', 'POST /__emulator/restore'];

/** Where there is nothing, everything is 404. */
const NOTHING_THERE = ['GET /nowhere', 'POST /_api/loyalty-accounts/v2/accounts'];

/** What only a file, or something that no seed has, would be answered with 200. */
const NEVER_ANSWERED = [
  ...NOTHING_THERE,
  'POST /__emulator/restore',
  'DELETE /__emulator/faults/:id',
  'DELETE /__emulator/webhooks/:id',
  'GET /__emulator/calls/:id',
  // The seed has one already.
  'earningRules.createCustomLoyaltyEarningRule',
  'tiers.createTiersProgramSettings',
];

const FREE_PLACES = [
  // A language of its own, with a test of its own beside it.
  /\.filter(\.|$)/,
  // Any double: Wix states no range.
  /\.buckets\.\d+(\.|$)/,
  // RFC 6749, 3.2: unrecognized parameters are ignored.
  /\/oauth2\/token/,
  // Any text of up to 50 characters: Wix's types do not say that it is a GUID.
  /^accounts\.getAccountBySecondaryId query\.contactId$/,
  // Any text: it is looked for in the path.
  /\/faults body\.account$/,
  // Any text of up to 80 characters; in a bulk, a trigger that is not supported refuses its item only.
  /\.triggerAppId$/,
];

/** Where more is taken than the form of the valid requests says; each with the reason why that is right. */
export const LIBERTIES = {
  readsJson: (route: string) => !WITHOUT_JSON.includes(route),
  takesFiles: (route: string) => FILES.includes(route),
  isThere: (route: string) => !NOTHING_THERE.includes(route),
  isAnswered: (route: string) => !NEVER_ANSWERED.includes(route),
  /** `place` as one text, such as `body.tier.requiredPoints`. */
  isFree: (route: string, place: string) =>
    FREE_PLACES.some((pattern) => pattern.test(`${route} ${place}`)),
};
