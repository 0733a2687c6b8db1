/**
 * As of when an entry counts towards its account's tier; NULL when it does not. Points that are taken back count as of
 * when they were earned, so that both leave the rolling window together. Derived, so it cannot disagree with the entry.
 */
export const tierWindow = `
ALTER TABLE ledger ADD COLUMN tier_at INTEGER GENERATED ALWAYS AS (
  CASE type
    WHEN 'EARN' THEN effective_at
    WHEN 'ADJUST' THEN effective_at
    WHEN 'REFUND' THEN json_extract(info, '$.earnedAt')
  END
) VIRTUAL;
CREATE INDEX ledger_by_tier_at ON ledger (tier_at, account_id, amount) WHERE tier_at IS NOT NULL;
`;
