import { changedFields } from '../../../domain/ladder/diff';
import type { LadderDraft } from '../../../domain/ladder/draft';
import type { LadderServer, PlanStep } from '../../../domain/ladder/plan';
import { isTouched } from '../../../domain/ladder/rehome-amounts';
import { withNewTier, withoutTier, withTier } from './run-step';

type StepOf<Kind extends PlanStep['kind']> = Extract<PlanStep, { kind: Kind }>;

/**
 * Whether a step whose answer got lost took effect, by what the service has now: the draft as the answer would have left
 * it, or null when nothing of the step is there.
 */
export function findStepEffect(
  step: PlanStep,
  draft: LadderDraft,
  now: LadderServer,
): LadderDraft | null {
  switch (step.kind) {
    case 'create':
      return findCreated(step, draft, now);
    case 'update':
      return findUpdated(step, draft, now);
    case 'delete':
      return now.program.tiers.some(({ id }) => id === step.tierId)
        ? null
        : withoutTier(draft, step.tierId);
    case 'rehome':
      return isRehomed(step, now) ? draft : null;
    case 'settings':
      return findSettings(step, draft, now);
  }
}

function findUpdated(
  { rungKey, tierId, changes }: StepOf<'update'>,
  draft: LadderDraft,
  { program }: LadderServer,
): LadderDraft | null {
  const id = tierId ?? draft.rungs.find(({ key }) => key === rungKey)?.tierId;
  const tier = program.tiers.find((each) => each.id === id);
  const isUpdated = tier && changedFields(tier, { ...tier, ...changes }).length === 0;
  return isUpdated ? withTier(draft, tier) : null;
}

function findSettings(
  { revision, status, rollingWindowMonths }: StepOf<'settings'>,
  draft: LadderDraft,
  { program }: LadderServer,
): LadderDraft | null {
  const isReplaced =
    program.revision !== revision &&
    program.status === status &&
    program.rollingWindowMonths === rollingWindowMonths;
  return isReplaced ? { ...draft, base: { ...program, tiers: draft.base.tiers } } : null;
}

/** Tiers of these names that nobody knew. Wix makes those of one call together or not at all. */
function findCreated(
  { tiers }: StepOf<'create'>,
  draft: LadderDraft,
  { program }: LadderServer,
): LadderDraft | null {
  const known = new Set(draft.base.tiers.map(({ id }) => id));
  const made = tiers.flatMap(({ rungKey, name }) => {
    const tier = program.tiers.find((each) => !known.has(each.id) && each.name === name);
    return tier ? [{ rungKey, tier }] : [];
  });
  if (made.length < tiers.length) return null;
  return made.reduce((after, { rungKey, tier }) => withNewTier(after, rungKey, tier), draft);
}

function isRehomed({ owner, id, rehomings }: StepOf<'rehome'>, now: LadderServer): boolean {
  const entries =
    owner === 'rule'
      ? now.rules.find((rule) => rule.id === id)?.amounts?.perTier
      : now.rewards.find((reward) => reward.id === id)?.prices;
  return entries !== undefined && !isTouched(entries, rehomings);
}
