import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './database';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const insert = { key: 'seed', value: 'typical' } as const;

describe('a database', () => {
  it('keeps what it was given when it is opened again', () => {
    const path = join(folder, 'test.sqlite');
    const first = openDatabase(path);
    first.run(first.sql.insertInto('emulator_state').values(insert));
    first.close();

    const second = openDatabase(path);

    expect(second.all(second.sql.selectFrom('emulator_state').selectAll())).toMatchObject([insert]);
    second.close();
  });

  it('is empty after a reset, and works on', () => {
    const database = openDatabase(join(folder, 'test.sqlite'));
    const all = database.sql.selectFrom('emulator_state').selectAll();
    database.run(database.sql.insertInto('emulator_state').values(insert));

    database.reset();

    expect(database.all(all)).toEqual([]);
    database.run(database.sql.insertInto('emulator_state').values(insert));
    expect(database.all(all)).toHaveLength(1);
    database.close();
  });

  it('takes back only the inner work when a nested transaction fails', () => {
    const database = openDatabase(':memory:');
    const state = database.sql.insertInto('emulator_state');
    database.transaction(() => {
      database.run(state.values(insert));
      expect(() =>
        database.transaction(() => {
          database.run(state.values({ key: 'inner', value: '' }));
          throw new Error('inner');
        }),
      ).toThrow('inner');
    });

    const keys = database.all(database.sql.selectFrom('emulator_state').select('key'));
    expect(keys.map(({ key }) => key)).toEqual(['seed']);
    database.close();
  });

  it('refuses values of another type than the column has', () => {
    const database = openDatabase(':memory:');
    const contact = {
      compile: () =>
        database.sql
          .insertInto('contacts')
          .values({ ...BLANK, revision: 1.5 })
          .compile(),
    };

    expect(() => database.run(contact)).toThrow('REAL value in INTEGER column');
    database.close();
  });

  it('says how it would answer a query, and can be emptied afterwards', () => {
    const database = openDatabase(':memory:');
    const sorted = database.sql.selectFrom('accounts').selectAll().orderBy('tier_points');

    expect(database.planOf(sorted)).toEqual(['SCAN accounts', 'USE TEMP B-TREE FOR ORDER BY']);
    expect(() => database.reset()).not.toThrow();
    database.close();
  });

  it('remembers an answer until anything is written or taken back', () => {
    const database = openDatabase(':memory:');
    const state = database.sql.insertInto('emulator_state');
    const all = database.sql.selectFrom('emulator_state').selectAll();
    let asked = 0;
    const remember = database.rememberEach<string | undefined>(10);
    const valueOf = (key: string) =>
      remember(key, () => {
        asked += 1;
        return database.first(all.where('key', '=', key))?.value;
      });
    database.run(state.values(insert));

    expect([valueOf('seed'), valueOf('seed'), asked]).toEqual(['typical', 'typical', 1]);

    const change = database.sql.updateTable('emulator_state').set({ value: 'small' });
    expect(() =>
      database.transaction(() => {
        database.run(change);
        expect(valueOf('seed')).toBe('small');
        throw new Error('taken back');
      }),
    ).toThrow('taken back');
    expect(valueOf('seed')).toBe('typical');
    database.run(change);
    expect(valueOf('seed')).toBe('small');
    database.reset();
    expect(valueOf('seed')).toBeUndefined();
    database.close();
  });
});

const BLANK = {
  id: 'a',
  member_id: null,
  first_name: null,
  last_name: null,
  email: null,
  phone: null,
  picture: null,
  created_at: 0,
  updated_at: 0,
};
