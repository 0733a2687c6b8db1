import type { tiers } from '@wix/loyalty';
import type { Tier, TiersProgram } from '../domain/tier';
import { required, UnreadableAnswerError } from './read-answer';

function toTier(tier: tiers.Tier): Tier {
  return {
    id: required(tier._id, 'tier.id'),
    name: required(tier.tierDefinition?.name, 'tier.tierDefinition.name'),
    description: tier.tierDefinition?.description ?? null,
    requiredPoints: required(tier.requiredPoints, 'tier.requiredPoints'),
    revision: required(tier.revision, 'tier.revision'),
  };
}

/** The tiers in ascending order: Wix promises no order for them. */
export function toTiersProgram(answer: tiers.GetTiersProgramResponse): TiersProgram {
  const settings = required(answer.programSettings, 'programSettings');
  if (settings.status === undefined || settings.status === 'UNKNOWN') {
    throw new UnreadableAnswerError('programSettings.status is unknown');
  }
  return {
    status: settings.status,
    rollingWindowMonths: required(
      settings.rollingWindow?.durationInMonths,
      'programSettings.rollingWindow.durationInMonths',
    ),
    baseTierName: settings.baseTierDefinition?.name ?? null,
    tiers: required(answer.tiers, 'tiers')
      .map(toTier)
      .sort((a, b) => a.requiredPoints - b.requiredPoints),
    revision: required(settings.revision, 'programSettings.revision'),
  };
}
