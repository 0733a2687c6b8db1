/**
 * What a reward gives. `FLEXIBLE` is spent inside the checkout, the others become a coupon.
 * `OTHER` is a type that Wix added after this was written: shown, never edited.
 */
export type RewardKind = 'FIXED_AMOUNT' | 'PERCENTAGE' | 'FREE_SHIPPING' | 'FLEXIBLE' | 'OTHER';

/** What members of one tier pay and get; a tier without an entry cannot have the reward. */
export type RewardPrice = {
  /** Null is the base tier. */
  tierId: string | null;
  costInPoints: number;
  /** Money in the site's currency, or percent for `PERCENTAGE`; null for `FREE_SHIPPING`. */
  value: number | null;
};

export type Reward = {
  id: string;
  name: string;
  kind: RewardKind;
  /** Only active rewards can be redeemed. */
  active: boolean;
  prices: RewardPrice[];
  revision: string;
};

/** The first hundred rewards by name; `hasMore` says that there are others. */
export type RewardList = { rewards: Reward[]; hasMore: boolean };
