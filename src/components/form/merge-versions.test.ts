import { describe, expect, it } from 'vitest';
import { differences, mergeVersions, type VersionField } from './merge-versions';

type Values = { title: string; points: string; status: string };

const field = (key: keyof Values): VersionField<Values> => ({
  key,
  label: key,
  show: (values) => values[key],
  copy: (from, into) => ({ ...into, [key]: from[key] }),
});
const fields = [field('title'), field('points'), field('status')];
const base = { title: 'Order', points: '10', status: 'ACTIVE' };
const mine = { title: 'Order', points: '20', status: 'PAUSED' };
const theirs = { title: 'Buy', points: '15', status: 'PAUSED' };

describe('two versions of a record', () => {
  it('are compared part by part, and suggest the side that changed it', () => {
    expect(differences(fields, { base, mine, theirs })).toEqual([
      { key: 'title', label: 'title', mine: 'Order', theirs: 'Buy', suggested: 'theirs' },
      { key: 'points', label: 'points', mine: '20', theirs: '15', suggested: 'mine' },
    ]);
  });

  it('are merged from what was picked, and from what is saved for all the rest', () => {
    expect(mergeVersions(fields, { base, mine, theirs }, { points: 'mine' })).toEqual({
      title: 'Buy',
      points: '20',
      status: 'PAUSED',
    });
  });
});
