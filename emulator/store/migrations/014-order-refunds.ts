/**
 * Money of orders that was given back, also of those that earned nothing. Until then only awards knew of refunds; the
 * first award of an order tells what was given back of it.
 */
export const orderRefunds = `
CREATE TABLE order_refunds (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  order_id TEXT NOT NULL,
  money_cents INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX order_refunds_by_order ON order_refunds (order_id);
CREATE INDEX activities_by_order ON activities (order_id) WHERE order_id IS NOT NULL;

INSERT INTO order_refunds (id, order_id, money_cents, created_at)
SELECT award_refunds.id, ledger.order_id, award_refunds.money_cents, award_refunds.created_at
FROM award_refunds JOIN ledger ON ledger.id = award_refunds.award_id
WHERE ledger.order_id IS NOT NULL AND ledger.seq = (
  SELECT min(first.seq) FROM ledger AS first
  WHERE first.order_id = ledger.order_id AND first.rule_id IS NOT NULL
)
ORDER BY award_refunds.seq;
`;
