import type { MemberSearch } from '../../domain/member-search';
import type { RewardSearch } from '../../domain/reward-search';
import type { RuleSearch } from '../../domain/rule-search';
import { printQuery } from './page-location';

/** The ids under which the pages are registered with Wix (each page's `*.extension.ts`). */
export const pageIds = {
  program: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a01',
  members: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a02',
  rewards: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a04',
  rules: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a03',
  ladder: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a05',
} as const;

/** The ids under which the modals are registered with Wix. */
export const modalIds = {
  confirm: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7b01',
  contactPoints: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7b02',
} as const;

/** A place in the dashboard, as `dashboard.navigate` takes it. */
export type Path = { pageId: string; relativeUrl: string };

export function programPath(): Path {
  return { pageId: pageIds.program, relativeUrl: '' };
}

/** The tier ladder with the program of tiers. */
export function ladderPath(): Path {
  return { pageId: pageIds.ladder, relativeUrl: '' };
}

/** The Members page; `{ sort: 'balance' }` lists the largest balances first, `{ member }` opens somebody's panel. */
export function membersPath(query: Partial<MemberSearch> = {}): Path {
  return { pageId: pageIds.members, relativeUrl: printQuery(query) };
}

/** The Rewards page; `{ reward }` opens one, `{ task: 'new' }` begins one, `{ task: 'order' }` asks what an order costs. */
export function rewardsPath(query: Partial<RewardSearch> = {}): Path {
  return { pageId: pageIds.rewards, relativeUrl: printQuery(query) };
}

/** The Earning rules page; `{ tiers: 'missing' }` lists the rules that forget a tier, `{ rule: 'new' }` begins one. */
export function rulesPath(query: Partial<RuleSearch> = {}): Path {
  return { pageId: pageIds.rules, relativeUrl: printQuery(query) };
}

/** Pages of Wix's own dashboard: https://dev.wix.com/docs/sdk/host-modules/dashboard/page-ids */
export const wixPaths = {
  manageLoyalty: { pageId: '978a178c-a739-46ed-93c3-60afaabd6ca4', relativeUrl: '' },
  appMarket: { pageId: 'e839f784-0e31-45e6-8de8-426824a6dc2d', relativeUrl: '' },
} as const satisfies Record<string, Path>;
