import type { StateStore } from '../engine/state';
import type { Database } from './database';

export function createStateStore(database: Database): StateStore {
  const { sql } = database;
  return {
    get: (key) =>
      database.first(sql.selectFrom('emulator_state').select('value').where('key', '=', key))
        ?.value,
    set: (key, value) =>
      database.run(
        sql
          .insertInto('emulator_state')
          .values({ key, value })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value })),
      ),
  };
}
