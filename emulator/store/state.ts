import type { StateStore } from '../engine/state';
import type { Database } from './database';

export function createStateStore(database: Database): StateStore {
  const { sql } = database;
  const state = database.remember(
    () =>
      new Map(
        database
          .all(sql.selectFrom('emulator_state').selectAll())
          .map(({ key, value }) => [key, value]),
      ),
  );
  return {
    get: (key) => state.get().get(key),
    set: (key, value) => {
      state.forget();
      database.run(
        sql
          .insertInto('emulator_state')
          .values({ key, value })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ value })),
      );
    },
  };
}
