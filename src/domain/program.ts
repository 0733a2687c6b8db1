/** Whether customers earn and redeem: only `ACTIVE` programs do. There is no way back to `DRAFT`. */
export type ProgramStatus = 'DRAFT' | 'ACTIVE' | 'PAUSED';

/** What happens to the points of an account that has been inactive. Months 1–12, percentage 1–100. */
export type PointsExpiration = { enabled: boolean; months: number; percentage: number };

export type Program = {
  /** 2–50 characters; null until the owner names the program. */
  name: string | null;
  /** The owner's own word for points, at most 20 characters; null means Wix's translated "Points". */
  pointsName: string | null;
  status: ProgramStatus;
  expiration: PointsExpiration;
  /** What the site's Wix plan allows. */
  features: { tiers: boolean; pointsExpiration: boolean };
};

/** All-time sums, in points. `balance = earned + adjusted − redeemed − expired`. */
export type PointTotals = {
  balance: number;
  earned: number;
  adjusted: number;
  redeemed: number;
  expired: number;
};

/** Members in one tier; `tierId` is null for the base tier. */
export type TierHeadCount = { tierId: string | null; accounts: number };

export type ProgramTotals = { points: PointTotals; tiers: TierHeadCount[] };
