import { describe, expect, it } from 'vitest';
import { sampleRule, sampleTiers } from '../../tests/support/sample-program';
import { findRules, ruleSearch, toPanelStep, type RuleSearch } from './rule-search';

const everyTier = [null, 'silver', 'gold'].map((tierId) => ({ tierId, points: 5 }));
const order = sampleRule({ title: 'Place an order', updatedDate: '2026-01-05T00:00:00Z' });
const booking = sampleRule({
  id: 'booking',
  title: 'Book a tasting',
  status: 'PAUSED',
  amounts: { type: 'FIXED', perTier: everyTier },
  updatedDate: '2026-03-05T00:00:00Z',
});
const birthday = sampleRule({
  id: 'birthday',
  title: 'Happy birthday',
  amounts: { type: 'FIXED', perTier: [{ tierId: null, points: 50 }] },
  updatedDate: '2026-02-05T00:00:00Z',
});
const listed = [
  { rule: order, text: 'Place an order Online store' },
  { rule: booking, text: 'Book a tasting Bookings' },
  { rule: birthday, text: 'Happy birthday Birthdays' },
];

const find = (search: Partial<RuleSearch>) =>
  findRules(listed, { ...ruleSearch.parse({}), ...search }, sampleTiers()).map(
    ({ title }) => title,
  );

describe('the list of rules', () => {
  it('is in the order of titles, or of the last change', () => {
    expect(find({})).toEqual(['Book a tasting', 'Happy birthday', 'Place an order']);
    expect(find({ sort: 'updated', order: 'DESC' })).toEqual([
      'Book a tasting',
      'Happy birthday',
      'Place an order',
    ]);
    expect(find({ order: 'DESC' })).toEqual(['Place an order', 'Happy birthday', 'Book a tasting']);
  });

  it('is searched by words in any order, in the title and in what customers do', () => {
    expect(find({ q: 'store PLACE' })).toEqual(['Place an order']);
    expect(find({ q: 'birthdays' })).toEqual(['Happy birthday']);
    expect(find({ q: 'nothing' })).toEqual([]);
  });

  it('is filtered by status, and by whether every tier earns', () => {
    expect(find({ status: 'PAUSED' })).toEqual(['Book a tasting']);
    expect(find({ tiers: 'missing' })).toEqual(['Happy birthday']);
    expect(find({ tiers: 'complete', status: 'ACTIVE' })).toEqual(['Place an order']);
  });
});

describe('what the panel shows', () => {
  it.each([
    ['', { kind: 'closed' }],
    ['new', { kind: 'choose-trigger' }],
    ['new-birthday', { kind: 'create', trigger: 'birthday' }],
    ['new-nonsense', { kind: 'choose-trigger' }],
    ['7f9c', { kind: 'edit', ruleId: '7f9c' }],
  ])('%j is %j', (rule, step) => {
    expect(toPanelStep(rule)).toEqual(step);
  });
});
