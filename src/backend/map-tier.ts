import type { tiers } from '@wix/loyalty';
import type { Tier, TierLook, TiersProgram, TiersSettings } from '../domain/tier';
import { required, UnreadableAnswerError } from './read-answer';

export function toTier(tier: tiers.Tier): Tier {
  return {
    id: required(tier._id, 'tier.id'),
    ...toLook(required(tier.tierDefinition, 'tier.tierDefinition')),
    requiredPoints: required(tier.requiredPoints, 'tier.requiredPoints'),
    revision: required(tier.revision, 'tier.revision'),
  };
}

function toLook({ name, description, icon }: tiers.TierDefinition): TierLook {
  return {
    name: required(name, 'tierDefinition.name'),
    description: textOrNull(description),
    icon: textOrNull(icon),
  };
}

function textOrNull(text: string | null | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

export function toTiersSettings(settings: tiers.TiersProgramSettings): TiersSettings {
  if (settings.status === undefined || settings.status === 'UNKNOWN') {
    throw new UnreadableAnswerError('programSettings.status is unknown');
  }
  return {
    status: settings.status,
    rollingWindowMonths: required(
      settings.rollingWindow?.durationInMonths,
      'programSettings.rollingWindow.durationInMonths',
    ),
    baseTier: settings.baseTierDefinition?.name ? toLook(settings.baseTierDefinition) : null,
    createdAt: settings._createdDate?.toISOString() ?? null,
    revision: required(settings.revision, 'programSettings.revision'),
  };
}

/** The tiers in ascending order: Wix promises no order for them. */
export function toTiersProgram(answer: tiers.GetTiersProgramResponse): TiersProgram {
  return {
    ...toTiersSettings(required(answer.programSettings, 'programSettings')),
    tiers: required(answer.tiers, 'tiers')
      .map(toTier)
      .sort((a, b) => a.requiredPoints - b.requiredPoints),
  };
}
