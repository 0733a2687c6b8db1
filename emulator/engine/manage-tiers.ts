import { forEachItem, type ItemOutcome } from './bulk';
import type { Command, CommandContext } from './command';
import { LoyaltyError, requireRevision } from './errors';
import { placeEverybody } from './recalculate-tiers';
import { currentLadder, requireTier, type Tier, type TierDefinition } from './tiers';

/** Besides the base tier. */
const TIERS_MAX = 20;

export type TierContent = { definition: TierDefinition; requiredPoints: number };

/** Adds a tier, if the site's plan includes tiers, and places every account anew. */
export const createTier: Command<TierContent, Tier> = {
  name: 'createTier',
  run(context, content) {
    const tier = addTier(context, content);
    placeEverybody(context);
    return tier;
  },
};

/** Adds several tiers; one that is refused does not stop the others. */
export const bulkCreateTiers: Command<TierContent[], ItemOutcome<Tier>[]> = {
  name: 'bulkCreateTiers',
  run(context, contents) {
    const outcomes = forEachItem(context, contents, (content) => addTier(context, content));
    placeEverybody(context);
    return outcomes;
  },
};

export type UpdateTier = {
  id: string;
  revision: string;
  /** What is left out is kept. */
  definition: { [Field in keyof TierDefinition]?: TierDefinition[Field] | undefined };
  requiredPoints: number | undefined;
};

/** Changes a tier and places every account anew. */
export const updateTier: Command<UpdateTier, Tier> = {
  name: 'updateTier',
  run(context, { id, revision, definition, requiredPoints }) {
    const tier = requireTier(context.store, id);
    requireRevision(tier, revision);
    const { name, description, icon } = definition;
    const changed: Tier = {
      ...tier,
      definition: {
        name: name ?? tier.definition.name,
        description: description === undefined ? tier.definition.description : description,
        icon: icon === undefined ? tier.definition.icon : icon,
      },
      requiredPoints: requiredPoints ?? tier.requiredPoints,
      revision: tier.revision + 1,
      updatedAt: context.now,
    };
    requireDistinct(context, changed);
    context.store.tiers.update(changed);
    context.emit({ entity: 'tier', slug: 'updated', entityId: id });
    placeEverybody(context);
    return changed;
  },
};

/**
 * Removes a tier; its accounts fall to the next lower one at once. Entries of rewards and earning rules that name it
 * stay, without effect.
 */
export const deleteTier: Command<{ id: string; revision: string }, void> = {
  name: 'deleteTier',
  run(context, { id, revision }) {
    const { tiers } = context.store;
    requireRevision(requireTier(context.store, id), revision);
    // Accounts leave the tier before it goes, so that none ever points to nothing.
    placeEverybody(
      context,
      currentLadder(tiers).filter((tier) => tier.id !== id),
    );
    tiers.delete(id);
    context.emit({ entity: 'tier', slug: 'deleted', entityId: id });
  },
};

function addTier(context: CommandContext, content: TierContent): Tier {
  const { store, now } = context;
  requireRoom(context);
  const tier: Tier = {
    ...content,
    id: context.ids.next(),
    revision: 1,
    createdAt: now,
    updatedAt: now,
  };
  requireDistinct(context, tier);
  store.tiers.insert(tier);
  context.emit({ entity: 'tier', slug: 'created', entityId: tier.id });
  return tier;
}

/** Seen on a free site: status 428, this code and this message. */
function requireRoom({ store }: CommandContext): void {
  if (!store.program.get().premium.tiers) {
    throw new LoyaltyError('BASIC_TIERS_LIMIT_REACHED', 'Tiers limit reached [0]');
  }
  if (store.tiers.list().length < TIERS_MAX) return;
  throw new LoyaltyError('TIERS_LIMIT_REACHED', `Tiers limit reached [${TIERS_MAX}]`);
}

/** Names (whatever their case) and required points are unique among tiers. */
function requireDistinct({ store }: CommandContext, tier: Tier): void {
  for (const other of store.tiers.list()) {
    if (other.id === tier.id) continue;
    if (other.requiredPoints === tier.requiredPoints) {
      throw new LoyaltyError(
        'ALREADY_EXISTS',
        `A tier with ${tier.requiredPoints} required points exists`,
        { entityId: other.id, field: 'requiredPoints' },
      );
    }
    if (sameName(other, tier)) {
      throw new LoyaltyError('ALREADY_EXISTS', `A tier named ${tier.definition.name} exists`, {
        entityId: other.id,
        field: 'tierDefinition.name',
      });
    }
  }
}

function sameName(one: Tier, other: Tier): boolean {
  return one.definition.name.toLowerCase() === other.definition.name.toLowerCase();
}
