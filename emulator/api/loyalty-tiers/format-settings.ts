import type { TiersSettings } from '../../engine/tiers';
import { isoDate } from '../format';
import { formatDefinition } from './format-tier';

/** TiersProgramSettings on the wire. */
export function formatSettings(settings: TiersSettings) {
  return {
    rollingWindow: { durationInMonths: settings.windowMonths },
    status: settings.status,
    revision: String(settings.revision),
    createdDate: isoDate(settings.createdAt),
    updatedDate: isoDate(settings.updatedAt),
    ...(settings.baseTier && { baseTierDefinition: formatDefinition(settings.baseTier) }),
  };
}
