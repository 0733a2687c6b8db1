import type { EarningRule } from '../earning-rule';
import type { Reward } from '../reward';
import type { TierLook, TiersProgram, TiersProgramStatus } from '../tier';
import { changedSettings } from './diff';
import type { LadderDraft } from './draft';
import { planTiers } from './plan-tiers';
import { isTouched, rehome, rehomingsOf, type Rehoming } from './rehome-amounts';

/** What the service has now. */
export type LadderServer = {
  program: TiersProgram;
  rules: readonly EarningRule[];
  rewards: readonly Reward[];
};

/** A tier to be made, named by its rung until it has an id. */
export type NewTier = TierLook & { rungKey: string; requiredPoints: number };

/**
 * One write. `revision` is what the service must have for it; null stands for the revision that an earlier step of the
 * same plan leaves behind. A `tierId` of null, and a rung's key among the rehomings, stand for the id of a tier that an
 * earlier step creates.
 */
export type PlanStep =
  | { kind: 'create'; tiers: NewTier[] }
  | {
      kind: 'update';
      rungKey: string;
      tierId: string | null;
      revision: string | null;
      changes: Partial<TierLook & { requiredPoints: number }>;
      /** For the moment only: another tier still has the name or the threshold that this one is to get. */
      isProvisional: boolean;
    }
  | { kind: 'delete'; tierId: string; name: string; revision: string }
  | {
      kind: 'rehome';
      owner: 'rule' | 'reward';
      id: string;
      name: string;
      revision: string;
      rehomings: Rehoming[];
    }
  | {
      kind: 'settings';
      revision: string;
      status: TiersProgramStatus;
      rollingWindowMonths: number;
      baseTier: TierLook | null;
    };

/**
 * The writes that turn the service's ladder into the draft's, in an order in which names and thresholds are unique after
 * every step and nobody is put lower for a moment than both before and after, as far as 20 tiers give room for it: new
 * tiers come first, then those that come down, those that go up, and at last those that vanish. Tiers that are switched
 * off are switched off first, tiers that are switched on at the very end. Planning again after some of the steps gives the
 * rest. The draft has no flaws, and its base is the service's state (`rebaseDraft`).
 */
export function planLadderChange(server: LadderServer, draft: LadderDraft): PlanStep[] {
  const { program } = server;
  const wasActive = program.status === 'ACTIVE';
  const isActive = draft.status === 'ACTIVE';
  const tiers = planTiers(program, draft, wasActive && isActive);
  const rehomings = planRehomings(server, draft);
  const settings = planSettings(program, draft);
  const steps = insertRehomings(tiers, rehomings);
  return wasActive && !isActive ? [...settings, ...steps] : [...steps, ...settings];
}

function planSettings(program: TiersProgram, draft: LadderDraft): PlanStep[] {
  if (changedSettings(program, draft).length === 0) return [];
  const { status, rollingWindowMonths } = draft;
  return [
    {
      kind: 'settings',
      revision: program.revision,
      status,
      rollingWindowMonths,
      // Wix clears what is left out.
      baseTier: draft.baseTier ?? program.baseTier,
    },
  ];
}

type RehomeStep = Extract<PlanStep, { kind: 'rehome' }>;

function planRehomings({ rules, rewards }: LadderServer, draft: LadderDraft): RehomeStep[] {
  const rehomings = rehomingsOf(draft);
  const planOne = (
    owner: Pick<RehomeStep, 'owner' | 'id' | 'name' | 'revision'>,
    entries: readonly { tierId: string | null }[],
  ): RehomeStep[] =>
    // A reward needs at least one amount: one that nobody but the vanished tier had stays as it is, for nobody.
    isTouched(entries, rehomings) && rehome(entries, rehomings).length > 0
      ? [{ kind: 'rehome', ...owner, rehomings }]
      : [];
  return [
    ...rules.flatMap(({ id, title, revision, amounts }) =>
      planOne({ owner: 'rule', id, name: title, revision }, amounts?.perTier ?? []),
    ),
    ...rewards.flatMap(({ id, name, revision, prices }) =>
      planOne({ owner: 'reward', id, name, revision }, prices),
    ),
  ];
}

/**
 * Amounts leave a tier before it goes, so that no rule ever names a tier that does not exist; unless they go to a tier that
 * can only be made once there is room for it.
 */
function insertRehomings(tiers: PlanStep[], rehomings: RehomeStep[]): PlanStep[] {
  const firstDelete = tiers.findIndex(({ kind }) => kind === 'delete');
  const isCreatedLater = tiers.slice(firstDelete).some(({ kind }) => kind === 'create');
  if (firstDelete === -1 || isCreatedLater) return [...tiers, ...rehomings];
  return [...tiers.slice(0, firstDelete), ...rehomings, ...tiers.slice(firstDelete)];
}
