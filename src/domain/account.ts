import type { PointTotals } from './program';

/** A member's loyalty account. Dates are ISO-8601 UTC strings, points are integers. */
export type Account = {
  id: string;
  contactId: string;
  /** Set when the contact is a site member; visitors earn but cannot redeem. */
  memberId: string | null;
  contact: { name: string | null; email: string | null; displayName: string | null };
  points: PointTotals;
  /** `id` is null in the base tier; `points` are earned and adjusted inside the rolling window. */
  tier: { id: string | null; points: number };
  nextExpiry: { date: string; points: number } | null;
  rewardAvailable: boolean;
  lastActivityDate: string | null;
  createdDate: string;
  /** Moves on with every change of the points; an adjustment must carry the current one. */
  revision: string;
};

export type AccountPage = {
  accounts: Account[];
  /** Null on the last page. */
  nextCursor: string | null;
  /** How many accounts match, exactly; null where Wix has no count for the filters and there are many. */
  total: number | null;
  /** More people fit the words than can be looked through for filters that Wix's search does not know. */
  tooManyToNarrow: boolean;
};
