import type { tiers } from '@wix/loyalty';
import type { z } from 'zod';
import type { CreatedTier, Tier, TierLook, TiersSettings } from '../domain/tier';
import { loyalty } from './loyalty-client';
import { toTier, toTiersSettings } from './map-tier';
import { required } from './read-answer';
import type { changedTierInput, newTierInput, newTiersInput, settingsInput } from './tier-input';

type NewTier = z.output<typeof newTierInput>;

export async function createOne(tier: NewTier): Promise<Tier> {
  return toTier(await loyalty.createTier(toWireTier(tier)));
}

/** What became of each tier, in the order in which they were sent. */
export async function createMany({
  tiers: wanted,
}: z.output<typeof newTiersInput>): Promise<CreatedTier[]> {
  const { results } = await loyalty.bulkCreateTiers(wanted.map(toWireTier));
  const outcomes = required(results, 'results');
  return wanted.map((_, index) => {
    const outcome = outcomes.find(({ itemMetadata }) => itemMetadata?.originalIndex === index);
    return toCreatedTier(required(outcome, `results[${index}]`));
  });
}

function toCreatedTier({ item, itemMetadata }: tiers.BulkTierResult): CreatedTier {
  return itemMetadata?.success === true
    ? { ok: true, tier: toTier(required(item, 'results.item')) }
    : { ok: false, code: itemMetadata?.error?.code ?? 'UNKNOWN' };
}

export async function changeOne({
  tierId,
  revision,
  changes,
}: z.output<typeof changedTierInput>): Promise<Tier> {
  const { requiredPoints, ...look } = changes;
  const tierDefinition = toDefinition(look);
  return toTier(
    await loyalty.updateTier(tierId, {
      revision,
      ...(Object.keys(tierDefinition).length > 0 && { tierDefinition }),
      ...(requiredPoints !== undefined && { requiredPoints }),
    }),
  );
}

export async function replaceSettings({
  revision,
  status,
  rollingWindowMonths,
  baseTier,
}: z.output<typeof settingsInput>): Promise<TiersSettings> {
  const { programSettings } = await loyalty.updateTiersProgramSettings({
    revision,
    status,
    rollingWindow: { durationInMonths: rollingWindowMonths },
    ...(baseTier && { baseTierDefinition: toDefinition(baseTier) }),
  });
  return toTiersSettings(required(programSettings, 'programSettings'));
}

function toWireTier({ requiredPoints, ...look }: NewTier): tiers.Tier {
  return { requiredPoints, tierDefinition: toDefinition(look) };
}

type GivenLook = { [Field in keyof TierLook]?: TierLook[Field] | undefined };

function toDefinition({ name, description, icon }: GivenLook): tiers.TierDefinition {
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(typeof icon === 'string' && { icon }),
  };
}
