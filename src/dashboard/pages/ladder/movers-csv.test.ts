import { describe, expect, it } from 'vitest';
import type { MoverRow } from './mover-rows';
import { toMoversCsv } from './movers-csv';

const texts = {
  columns: { name: 'Name', email: 'Email', points: 'Tier points', from: 'From', to: 'To' },
  nameOf: (key: string | null) => key ?? 'Member',
};
const row = (displayName: string): MoverRow => ({
  id: 'account-1',
  points: 900,
  from: null,
  to: 'Gold',
  contact: { name: null, email: 'ada@example.com', displayName },
});

describe('the file of those who move', () => {
  it('has a line for each, below the names of the columns', () => {
    expect(toMoversCsv([row('Ada, "the first"')], texts)).toBe(
      '\uFEFFName,Email,Tier points,From,To\n"Ada, ""the first""",ada@example.com,900,Member,Gold\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('writes %j so that it is no formula', (name) => {
    expect(toMoversCsv([row(name)], texts)).toContain(`'${name}`);
  });
});
