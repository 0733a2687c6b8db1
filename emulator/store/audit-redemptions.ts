import { type RawBuilder, sql } from 'kysely';
import type { AuditDifference } from './audit';

/** What points were spent on, by the name that its entries know it by. A coupon that was bought at a checkout is the
 * discount's name too. */
const BOUGHT = sql`
  bought AS (
    SELECT id, account_id, id AS reference, transaction_id,
      CASE WHEN status IN ('PENDING', 'FAILED') THEN 0 ELSE cost_in_points END AS points
    FROM coupons
    UNION ALL
    SELECT id, account_id,
      CASE discount_type WHEN 'COUPON_REWARD' THEN loyalty_coupon_id ELSE id END,
      transaction_id, points_spent
    FROM checkout_discounts
  )`;

/** What the ledger took, by what it was for. There is one entry each, if nothing is wrong. */
const TAKEN = sql`
  taken AS (
    SELECT info ->> '$.referenceEntityId' AS reference, account_id, min(id) AS id, count(*) AS entries,
      -sum(amount) AS points
    FROM ledger WHERE type = 'REDEEM' GROUP BY reference, account_id
  )`;

/** What the ledger gave back, by the entry that had taken it. Points that were earned come back otherwise. */
const RETURNED = sql`
  returned AS (
    SELECT info ->> '$.refundedTransactionId' AS transaction_id, account_id, count(*) AS entries,
      sum(amount) AS points
    FROM ledger WHERE type = 'REFUND' AND tier_at IS NULL GROUP BY 1, account_id
  )`;

/** Every coupon and discount against the entries that took its points, and that gave them back. */
export function redemptionSql(limit: number): RawBuilder<AuditDifference> {
  return sql<AuditDifference>`
    WITH ${BOUGHT}, ${TAKEN}, ${RETURNED}, joined AS (
      SELECT bought.id, bought.points AS price, bought.transaction_id,
        coalesce(taken.points, 0) AS paid, coalesce(taken.entries, 0) AS entries, taken.id AS entry
      FROM bought LEFT JOIN taken USING (reference, account_id)
    ), given_back AS (
      SELECT checkout_discounts.id,
        CASE status WHEN 'REFUNDED_DUE_TO_TIMEOUT' THEN points_spent ELSE 0 END AS due,
        coalesce(returned.points, 0) AS points, coalesce(entries, 0) AS entries
      FROM checkout_discounts LEFT JOIN returned USING (transaction_id, account_id)
    )
    SELECT 'points taken' AS "check", id AS "entityId", price AS expected, paid AS actual
      FROM joined WHERE price <> paid
    UNION ALL SELECT 'entries that took points', id, price > 0, entries FROM joined WHERE (price > 0) <> entries
    UNION ALL SELECT 'entry that took points', id, entry, transaction_id FROM joined WHERE entry IS NOT transaction_id
    UNION ALL SELECT 'points given back', id, due, points FROM given_back WHERE due <> points
    UNION ALL SELECT 'entries that gave points back', id, due > 0, entries FROM given_back WHERE (due > 0) <> entries
    LIMIT ${limit}`;
}

/**
 * Entries whose discount is not there, or was not taken back. A coupon may be missing: its owner can delete it, and its
 * points stay spent.
 */
export function strayRedemptionSql(limit: number): RawBuilder<AuditDifference> {
  return sql<AuditDifference>`
    SELECT 'points taken for a discount' AS "check", id AS "entityId",
      info ->> '$.referenceEntityId' AS expected, NULL AS actual
    FROM ledger
    WHERE type = 'REDEEM' AND info ->> '$.rewardType' = 'DISCOUNT_AMOUNT'
      AND info ->> '$.referenceEntityId' NOT IN (SELECT id FROM checkout_discounts)
    UNION ALL
    SELECT 'points given back for a discount', id, info ->> '$.refundedTransactionId', NULL
    FROM ledger
    WHERE type = 'REFUND' AND tier_at IS NULL AND info ->> '$.refundedTransactionId' NOT IN (
      SELECT transaction_id FROM checkout_discounts WHERE transaction_id IS NOT NULL
    )
    LIMIT ${limit}`;
}
