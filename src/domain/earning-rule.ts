/** Points for one activity, or for every `moneyAmount` spent; a null `tierId` is the base tier. */
export type EarningAmounts =
  | { type: 'FIXED'; perTier: { tierId: string | null; points: number }[] }
  | {
      type: 'CONVERSION';
      perTier: { tierId: string | null; moneyAmount: number; points: number }[];
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
  revision: string;
};
