import { byRequiredPoints } from '../../src/domain/ladder/draft';
import type { LadderServer, PlanStep } from '../../src/domain/ladder/plan';
import { rehome } from '../../src/domain/ladder/rehome-amounts';
import type { Tier } from '../../src/domain/tier';

/** The id that a tier made for a rung gets. */
function idFor(rungKey: string): string {
  return `made-${rungKey}`;
}

/** The service's states, the first one before any step. Throws where Wix would refuse a step. */
export function simulatePlan(server: LadderServer, steps: readonly PlanStep[]): LadderServer[] {
  const states = [requirePossible(server)];
  for (const step of steps) states.push(simulateStep(states.at(-1) ?? server, step));
  return states;
}

/** The ladder in its order; throws unless it is one that Wix could have. */
function requirePossible(server: LadderServer): LadderServer {
  const { tiers } = server.program;
  const names = new Set(tiers.map(({ name }) => name.toLowerCase()));
  const thresholds = new Set(tiers.map(({ requiredPoints }) => requiredPoints));
  if (names.size < tiers.length) throw new Error('Two tiers have one name');
  if (thresholds.size < tiers.length) throw new Error('Two tiers have one threshold');
  if (tiers.length > 20) throw new Error('There are more than 20 tiers');
  return { ...server, program: { ...server.program, tiers: [...tiers].sort(byRequiredPoints) } };
}

function simulateStep(server: LadderServer, step: PlanStep): LadderServer {
  const { program } = server;
  const withTiers = (tiers: Tier[]) =>
    requirePossible({ ...server, program: { ...program, tiers } });
  switch (step.kind) {
    case 'create':
      // One after the other, as the service makes them.
      return step.tiers.reduce<LadderServer>((made, { rungKey, ...fields }) => {
        const tier = { ...fields, id: idFor(rungKey), revision: '1' };
        const tiers = [...made.program.tiers, tier];
        return requirePossible({ ...made, program: { ...made.program, tiers } });
      }, server);
    case 'update': {
      const id = step.tierId ?? idFor(step.rungKey);
      const tier = find(program.tiers, { id, revision: step.revision });
      const changed = { ...tier, ...step.changes, revision: next(tier.revision) };
      return withTiers(program.tiers.map((other) => (other.id === id ? changed : other)));
    }
    case 'delete':
      find(program.tiers, { id: step.tierId, revision: step.revision });
      return withTiers(program.tiers.filter(({ id }) => id !== step.tierId));
    case 'settings': {
      if (step.revision !== program.revision) throw new Error('The settings have moved on');
      const { status, rollingWindowMonths, baseTier } = step;
      const settings = { status, rollingWindowMonths, baseTier };
      return { ...server, program: { ...program, ...settings, revision: next(program.revision) } };
    }
    case 'rehome':
      return simulateRehoming(server, step);
  }
}

function simulateRehoming(
  server: LadderServer,
  step: Extract<PlanStep, { kind: 'rehome' }>,
): LadderServer {
  const { rules, rewards } = server;
  if (step.owner === 'rule') {
    const rule = find(rules, step);
    const { amounts } = rule;
    const rehomed =
      amounts?.type === 'FIXED'
        ? { ...amounts, perTier: rehome(amounts.perTier, step.rehomings) }
        : amounts && { ...amounts, perTier: rehome(amounts.perTier, step.rehomings) };
    const changed = { ...rule, amounts: rehomed, revision: next(rule.revision) };
    return { ...server, rules: rules.map((other) => (other === rule ? changed : other)) };
  }
  const reward = find(rewards, step);
  const prices = rehome(reward.prices, step.rehomings);
  const changed = { ...reward, prices, revision: next(reward.revision) };
  return { ...server, rewards: rewards.map((other) => (other === reward ? changed : other)) };
}

function find<Item extends { id: string; revision: string }>(
  items: readonly Item[],
  { id, revision }: { id: string; revision: string | null },
): Item {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`There is no ${id}`);
  if (revision !== null && item.revision !== revision) throw new Error(`${id} has moved on`);
  return item;
}

function next(revision: string): string {
  return String(Number(revision) + 1);
}
