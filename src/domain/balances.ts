/** How many accounts hold at least `points`. */
export type BalanceCount = { points: number; accounts: number };
