/** How a tier looks to customers: name 1–50 characters, description up to 70. */
export type TierLook = {
  name: string;
  description: string | null;
  /** As Wix has it: an address, `wix:image://…`, or the path of one of its built-in shapes. */
  icon: string | null;
};

export type Tier = TierLook & {
  id: string;
  /** Points earned and adjusted within the rolling window that a member needs, 1–9,999,999. */
  requiredPoints: number;
  revision: string;
};

export type TiersProgramStatus = 'DISABLED' | 'DRAFT' | 'ACTIVE' | 'PAUSED';

/** What holds for all tiers. */
export type TiersSettings = {
  status: TiersProgramStatus;
  rollingWindowMonths: number;
  /** The tier everybody starts in: no id, no threshold. Null when the owner has not named it. */
  baseTier: TierLook | null;
  /** When the site got them, which tells one site's ladder from another's; null when Wix does not say. */
  createdAt: string | null;
  revision: string;
};

/** The ladder; its `revision` is that of the settings. */
export type TiersProgram = TiersSettings & {
  /** Ascending by required points, without the base tier. */
  tiers: Tier[];
};

/** What became of one of several tiers that were to be made. */
export type CreatedTier = { ok: true; tier: Tier } | { ok: false; code: string };
