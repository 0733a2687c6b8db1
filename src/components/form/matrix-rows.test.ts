import { describe, expect, it } from 'vitest';
import { fillRest, type MatrixRow } from './matrix-rows';

type Rate = MatrixRow<'spend' | 'points'>;

const rate = (spend: string, points: string, isOn = true): Rate => ({ isOn, spend, points });
const fill = (rows: Rate[]) => fillRest(rows, ['spend', 'points']);

describe('filling the rest of a matrix', () => {
  it('takes the amounts of the row before', () => {
    expect(fill([rate('1', '10'), rate('', ''), rate('1', '30'), rate('', '')])).toEqual([
      rate('1', '10'),
      rate('1', '10'),
      rate('1', '30'),
      rate('1', '30'),
    ]);
  });

  it('takes the first complete row where none comes before', () => {
    expect(fill([rate('', ''), rate('2', '5')])).toEqual([rate('2', '5'), rate('2', '5')]);
  });

  it('keeps a cell that is filled in and fills the gap beside it', () => {
    expect(fill([rate('1', '10'), rate('', '15')])).toEqual([rate('1', '10'), rate('1', '15')]);
  });

  it('lets a row take part that did not', () => {
    expect(fill([rate('1', '10'), rate('', '', false)])[1]).toEqual(rate('1', '10'));
  });

  it('forgets what a row had before it was switched off', () => {
    expect(fill([rate('1', '10'), rate('5', '7', false)])[1]).toEqual(rate('1', '10'));
  });

  it('changes nothing while no row is complete', () => {
    const rows = [rate('1', ''), rate('', '')];

    expect(fill(rows)).toEqual(rows);
  });
});
