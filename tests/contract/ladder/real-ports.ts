import { listEarningRules } from '../../../src/backend/earning-rules.web';
import { listRewards } from '../../../src/backend/rewards.web';
import * as tierPoints from '../../../src/backend/tier-points.web';
import * as tiers from '../../../src/backend/tiers.web';
import {
  applyLadder,
  type ApplyState,
  type ApplyWatcher,
} from '../../../src/dashboard/data/tiers/apply-ladder';
import type { LadderPorts } from '../../../src/dashboard/data/tiers/ladder-ports';
import { WebMethodError, type Result } from '../../../src/domain/errors';
import { createDraft, type LadderDraft } from '../../../src/domain/ladder/draft';

/** What the typed client of the pages does with the answer of a web method. */
export async function unwrap<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new WebMethodError(result.error);
  return result.data;
}

/** The ports of the real web methods, without the page and its network in between. */
export const realPorts: LadderPorts = {
  read: async () => ({
    program: await unwrap(tiers.getTiersProgram()),
    rules: await unwrap(listEarningRules()),
    rewards: (await unwrap(listRewards())).rewards,
  }),
  writes: {
    createTier: (input) => unwrap(tiers.createTier(input)),
    bulkCreateTiers: (input) => unwrap(tiers.bulkCreateTiers(input)),
    updateTier: (input) => unwrap(tiers.updateTier(input)),
    deleteTier: (input) => unwrap(tiers.deleteTier(input)),
    updateTiersProgramSettings: (input) => unwrap(tiers.updateTiersProgramSettings(input)),
    rehomeRuleAmounts: (input) => unwrap(tiers.rehomeRuleAmounts(input)),
    rehomeRewardAmounts: (input) => unwrap(tiers.rehomeRewardAmounts(input)),
  },
};

/** A draft of the ladder that there is now. */
export async function openDraft(): Promise<LadderDraft> {
  return createDraft(await unwrap(tiers.getTiersProgram()));
}

/** Ids and tier points of everybody. */
export async function readMembers(): Promise<{ ids: string[]; points: Int32Array }> {
  const ids: string[] = [];
  const points: number[] = [];
  for (let isLast = false; !isLast;) {
    const ranges = [{ after: ids.at(-1) ?? null, until: null }];
    const [page] = await unwrap(tierPoints.listTierPoints({ ranges }));
    ids.push(...(page?.ids ?? []));
    points.push(...(page?.points ?? []));
    isLast = page?.isLast ?? true;
  }
  return { ids, points: Int32Array.from(points) };
}

/** Applies a draft as the page does: how it ended, everything that was told, and the draft that goes on from there. */
export async function apply(
  draft: LadderDraft,
  {
    ports = realPorts,
    isStopping = () => false,
  }: Partial<ApplyWatcher & { ports: LadderPorts }> = {},
) {
  const states: ApplyState[] = [];
  let last = draft;
  await applyLadder(draft, ports, {
    isStopping,
    onState: (state) => void states.push(state),
    onDraft: (next) => {
      last = next;
    },
  });
  return { end: states.at(-1), states, draft: last };
}
