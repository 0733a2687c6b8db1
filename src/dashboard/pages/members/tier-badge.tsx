import { Badge } from '@wix/design-system';
import type { Tier, TiersProgram } from '../../../domain/tier';
import { useTierName } from './use-tier-name';

type TierBadgeProps = { program: TiersProgram; tier: Tier | null };

/** The tier's name; the skin tells the base tier and the highest one from the rest, the name tells all. */
export function TierBadge({ program, tier }: TierBadgeProps) {
  const tierName = useTierName(program);
  return (
    <Badge size="small" uppercase={false} skin={skinOf(tier, program)}>
      {tierName(tier)}
    </Badge>
  );
}

function skinOf(tier: Tier | null, program: TiersProgram) {
  if (tier === null) return 'neutralLight';
  return tier === program.tiers.at(-1) ? 'premium' : 'neutralStandard';
}
