import { present } from '../engine/assert';
import { imageSchema } from '../engine/image';
import type { Program, ProgramStore } from '../engine/program';
import type { Database } from './database';
import { fromNullableJson, toNullableJson } from './json';
import type { ProgramTable } from './schema';

/** The program's single row. */
export function createProgramStore(database: Database): ProgramStore {
  const { sql } = database;
  const program = database.remember(() =>
    toProgram(present(database.first(sql.selectFrom('program').selectAll()), 'program')),
  );
  return {
    get: program.get,
    save: (changed) => {
      program.forget();
      const row = toRow(changed);
      database.run(
        sql
          .insertInto('program')
          .values(row)
          .onConflict((conflict) => conflict.column('only_row').doUpdateSet(row)),
      );
    },
  };
}

function toProgram(row: ProgramTable): Program {
  return {
    name: row.name,
    customName: row.custom_name,
    icon: fromNullableJson(row.icon, imageSchema),
    status: row.status,
    expiration: {
      status: row.expiration_status,
      monthsOfInactivity: row.expiration_months,
      expiringPercentage: row.expiration_percentage,
      notBefore: row.expiration_not_before,
    },
    premium: {
      loyaltyProgram: row.premium_program === 1,
      tiers: row.premium_tiers === 1,
      pointsExpiration: row.premium_expiration === 1,
    },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(program: Program): ProgramTable {
  return {
    only_row: 1,
    name: program.name,
    custom_name: program.customName,
    icon: toNullableJson(program.icon),
    status: program.status,
    expiration_status: program.expiration.status,
    expiration_months: program.expiration.monthsOfInactivity,
    expiration_percentage: program.expiration.expiringPercentage,
    expiration_not_before: program.expiration.notBefore,
    premium_program: Number(program.premium.loyaltyProgram),
    premium_tiers: Number(program.premium.tiers),
    premium_expiration: Number(program.premium.pointsExpiration),
    created_at: program.createdAt,
    updated_at: program.updatedAt,
  };
}
