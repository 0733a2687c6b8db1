export type Tier = {
  id: string;
  name: string;
  description: string | null;
  /** Points earned and adjusted within the rolling window that a member needs, 1–9,999,999. */
  requiredPoints: number;
  revision: string;
};

export type TiersProgramStatus = 'DISABLED' | 'DRAFT' | 'ACTIVE' | 'PAUSED';

export type TiersProgram = {
  status: TiersProgramStatus;
  rollingWindowMonths: number;
  /** The tier everybody starts in: no id, no threshold. Null when the owner has not named it. */
  baseTierName: string | null;
  /** Ascending by required points, without the base tier. */
  tiers: Tier[];
  revision: string;
};
