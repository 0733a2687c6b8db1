import type { LadderDraft } from '../../../domain/ladder/draft';
import type { NewTier, PlanStep } from '../../../domain/ladder/plan';
import type { CreatedTier, Tier, TiersProgram } from '../../../domain/tier';
import type { LadderWrites } from './ladder-ports';

/** A tier of a step that was not made, and Wix's code for why. */
export type StepProblem = { name: string; code: string };

/** The draft after a step: its base is what the service has now, as far as this app knows. */
export type StepResult = { draft: LadderDraft; problems: StepProblem[] };

type StepOf<Kind extends PlanStep['kind']> = Extract<PlanStep, { kind: Kind }>;

/** Sends one write of a plan. Rejects with a `WebMethodError`. */
export async function runStep(
  step: PlanStep,
  draft: LadderDraft,
  writes: LadderWrites,
): Promise<StepResult> {
  switch (step.kind) {
    case 'create':
      return runCreate(step, draft, writes);
    case 'update':
      return runUpdate(step, draft, writes);
    case 'delete':
      await writes.deleteTier({ tierId: step.tierId, revision: step.revision });
      return { draft: withoutTier(draft, step.tierId), problems: [] };
    case 'rehome':
      await runRehoming(step, draft, writes);
      return { draft, problems: [] };
    case 'settings': {
      const { revision, status, rollingWindowMonths, baseTier } = step;
      const input = { revision, status, rollingWindowMonths, baseTier };
      const settings = await writes.updateTiersProgramSettings(input);
      return { draft: { ...draft, base: { ...draft.base, ...settings } }, problems: [] };
    }
  }
}

async function runCreate(
  { tiers }: StepOf<'create'>,
  draft: LadderDraft,
  writes: LadderWrites,
): Promise<StepResult> {
  const outcomes = await createAll(tiers, writes);
  const results = tiers.map((tier, index) => ({ tier, outcome: outcomes[index] }));
  return {
    draft: results.reduce(
      (made, { tier, outcome }) =>
        outcome?.ok === true ? withNewTier(made, tier.rungKey, outcome.tier) : made,
      draft,
    ),
    problems: results.flatMap(({ tier: { name }, outcome }) =>
      outcome?.ok === true ? [] : [{ name, code: outcome?.code ?? 'UNKNOWN' }],
    ),
  };
}

/** One tier is made by itself, because Wix then says precisely why it will not. */
async function createAll(tiers: readonly NewTier[], writes: LadderWrites): Promise<CreatedTier[]> {
  const inputs = tiers.map(({ name, description, icon, requiredPoints }) => {
    return { name, description, icon, requiredPoints };
  });
  const [only] = inputs;
  return only && inputs.length === 1
    ? [{ ok: true, tier: await writes.createTier(only) }]
    : writes.bulkCreateTiers({ tiers: inputs });
}

async function runUpdate(
  { rungKey, tierId, revision, changes }: StepOf<'update'>,
  draft: LadderDraft,
  writes: LadderWrites,
): Promise<StepResult> {
  const id = tierId ?? idOf(draft, rungKey);
  const known = draft.base.tiers.find((tier) => tier.id === id);
  const tier = await writes.updateTier({
    tierId: id,
    revision: revision ?? known?.revision ?? '',
    changes,
  });
  return { draft: withTier(draft, tier), problems: [] };
}

async function runRehoming(
  { owner, id, revision, rehomings }: StepOf<'rehome'>,
  draft: LadderDraft,
  writes: LadderWrites,
): Promise<void> {
  const input = {
    id,
    revision,
    rehomings: rehomings.map(({ from, to }) => ({
      from,
      to: to === 'nowhere' || to.tierId === null ? to : { tierId: idOf(draft, to.tierId) },
    })),
    tierIds: draft.base.tiers.map((tier) => tier.id),
  };
  await (owner === 'rule' ? writes.rehomeRuleAmounts(input) : writes.rehomeRewardAmounts(input));
}

/** The id of the tier that was made for a rung; what is no rung's key is an id already. */
function idOf({ rungs }: LadderDraft, keyOrId: string): string {
  return rungs.find(({ key }) => key === keyOrId)?.tierId ?? keyOrId;
}

/** The draft once a tier was made for one of its rungs. */
export function withNewTier(draft: LadderDraft, rungKey: string, tier: Tier): LadderDraft {
  const rungs = draft.rungs.map((rung) =>
    rung.key === rungKey ? { ...rung, tierId: tier.id } : rung,
  );
  return withTier({ ...draft, rungs }, tier);
}

/** The draft once the service has a tier in this version. */
export function withTier(draft: LadderDraft, tier: Tier): LadderDraft {
  return withBaseTiers(draft, [...draft.base.tiers.filter(({ id }) => id !== tier.id), tier]);
}

export function withoutTier(draft: LadderDraft, tierId: string): LadderDraft {
  return withBaseTiers(
    draft,
    draft.base.tiers.filter(({ id }) => id !== tierId),
  );
}

function withBaseTiers(draft: LadderDraft, tiers: TiersProgram['tiers']): LadderDraft {
  const sorted = tiers.toSorted((one, other) => one.requiredPoints - other.requiredPoints);
  return { ...draft, base: { ...draft.base, tiers: sorted } };
}
