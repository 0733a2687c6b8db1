import { z } from 'zod';
import type { EarningRule } from './earning-rule';
import { CREATABLE_TRIGGERS, type CreatableTrigger } from './earning-trigger';
import type { TiersProgram } from './tier';
import { missingTiers } from './tier-coverage';

/** What the list of rules shows, as the page's address holds it. A link may hold anything, so nothing is refused. */
export const ruleSearch = z.object({
  /** Words of the title or of what customers do. */
  q: z.string().catch(''),
  status: z.enum(['', 'ACTIVE', 'PAUSED']).catch(''),
  /** `missing` lists the rules by which some tier earns nothing. */
  tiers: z.enum(['', 'missing', 'complete']).catch(''),
  sort: z.enum(['title', 'updated']).catch('title'),
  order: z.enum(['ASC', 'DESC']).catch('ASC'),
  /** What the panel shows: a rule by its id, `new`, or `new-<trigger>`; empty for nothing. */
  rule: z.string().catch(''),
});

export type RuleSearch = z.output<typeof ruleSearch>;

/** What stands beside the list of rules. */
export type RulePanelStep =
  | { kind: 'closed' }
  | { kind: 'choose-trigger' }
  | { kind: 'create'; trigger: CreatableTrigger }
  | { kind: 'edit'; ruleId: string };

/** Reads `rule` of the address. */
export function toPanelStep(rule: string): RulePanelStep {
  if (rule === '') return { kind: 'closed' };
  const trigger = CREATABLE_TRIGGERS.find((each) => rule === `new-${each}`);
  if (trigger !== undefined) return { kind: 'create', trigger };
  return rule.startsWith('new') ? { kind: 'choose-trigger' } : { kind: 'edit', ruleId: rule };
}

export type ListedRule = {
  rule: EarningRule;
  /** What the search looks through. */
  text: string;
};

/**
 * The rules that match all of search and filters, sorted. Wix lists all rules in one answer and filters by trigger
 * only, so this sees every rule there is.
 */
export function findRules(
  listed: readonly ListedRule[],
  search: Omit<RuleSearch, 'rule'>,
  ladder: TiersProgram,
): EarningRule[] {
  const words = search.q.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return listed
    .filter(({ text }) => words.every((word) => text.toLocaleLowerCase().includes(word)))
    .map(({ rule }) => rule)
    .filter(({ status }) => search.status === '' || status === search.status)
    .filter(
      (rule) => search.tiers === '' || missesTiers(rule, ladder) === (search.tiers === 'missing'),
    )
    .sort(comparing(search));
}

/** Whether some tier earns nothing by the rule, because it has no amount there. */
export function missesTiers({ amounts }: EarningRule, ladder: TiersProgram): boolean {
  return amounts !== null && missingTiers(ladder, amounts.perTier).length > 0;
}

/** Rules that are equal in what is sorted by stay in the order of their titles. */
function comparing({ sort, order }: Pick<RuleSearch, 'sort' | 'order'>) {
  const direction = order === 'DESC' ? -1 : 1;
  return (one: EarningRule, other: EarningRule) => {
    const byTitle = one.title.localeCompare(other.title);
    if (sort === 'title') return direction * byTitle;
    return direction * (one.updatedDate ?? '').localeCompare(other.updatedDate ?? '') || byTitle;
  };
}
