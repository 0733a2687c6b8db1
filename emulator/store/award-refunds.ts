import { sql as rawSql } from 'kysely';
import { toCents } from '../engine/money';
import type { AwardRefund, AwardRefundStore } from '../engine/refund-activity';
import type { Database } from './database';
import type { AwardRefundsTable } from './schema';

export function createAwardRefundStore(database: Database): AwardRefundStore {
  const { sql } = database;
  return {
    ofAward: (awardId) =>
      database
        .all(
          sql
            .selectFrom('award_refunds')
            .selectAll()
            .where('award_id', '=', awardId)
            .orderBy(rawSql`seq`),
        )
        .map(toRefund),
    insert: (refund) => database.run(sql.insertInto('award_refunds').values(toRow(refund))),
  };
}

function toRefund(row: AwardRefundsTable): AwardRefund {
  return {
    id: row.id,
    awardId: row.award_id,
    money: row.money_cents === null ? null : toCents(row.money_cents),
    pointsDue: row.points_due,
    pointsTaken: row.points_taken,
    transactionId: row.transaction_id,
    createdAt: row.created_at,
  };
}

function toRow(refund: AwardRefund): AwardRefundsTable {
  return {
    id: refund.id,
    award_id: refund.awardId,
    money_cents: refund.money,
    points_due: refund.pointsDue,
    points_taken: refund.pointsTaken,
    transaction_id: refund.transactionId,
    created_at: refund.createdAt,
  };
}
