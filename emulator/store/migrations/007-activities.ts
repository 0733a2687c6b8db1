/**
 * Points that earning rules gave: once an order and rule, and what refunds took back of them. A refund whose points
 * were spent already leaves no ledger entry, so it has a row of its own.
 */
export const activities = `
ALTER TABLE ledger ADD COLUMN rule_id TEXT GENERATED ALWAYS AS (json_extract(info, '$.rule.id')) VIRTUAL;
ALTER TABLE ledger ADD COLUMN order_id TEXT GENERATED ALWAYS AS (json_extract(info, '$.orderId')) VIRTUAL;
CREATE UNIQUE INDEX ledger_once_an_order ON ledger (order_id, rule_id)
  WHERE order_id IS NOT NULL AND rule_id IS NOT NULL;

CREATE TABLE award_refunds (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  award_id TEXT NOT NULL REFERENCES ledger (id),
  money_cents INTEGER,
  points_due INTEGER NOT NULL CHECK (points_due >= 0),
  points_taken INTEGER NOT NULL CHECK (points_taken BETWEEN 0 AND points_due),
  transaction_id TEXT REFERENCES ledger (id),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX award_refunds_by_award ON award_refunds (award_id);
`;
