/** Points for one activity, or for every `moneyAmount` spent; a null `tierId` is the base tier. */
export type EarningAmounts =
  | { type: 'FIXED'; perTier: { tierId: string | null; points: number }[] }
  | {
      type: 'CONVERSION';
      perTier: { tierId: string | null; moneyAmount: number; points: number }[];
      /** Where Wix Automations finds the amount spent; only automated rules have it. */
      spentField?: string;
    };

export type EarningRule = {
  id: string;
  title: string;
  /** A paused rule gives no points. */
  status: 'ACTIVE' | 'PAUSED';
  trigger: { appId: string; activityType: string };
  /** Null for a rule that states no amounts. */
  amounts: EarningAmounts | null;
  /** Automated rules live in Wix Automations: they can be paused, not always deleted. */
  isAutomated: boolean;
  canBeDeleted: boolean;
  /** ISO-8601; null where Wix does not say. */
  updatedDate: string | null;
  revision: string;
};

export const MAX_TITLE_LENGTH = 50;

/** What one entry may hold; Wix states no range, and these are what its other methods take for points. */
export const AMOUNT_RANGE = { min: 1, max: 9_999_999 } as const;
