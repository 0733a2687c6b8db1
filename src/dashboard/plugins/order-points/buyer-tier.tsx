import { useQuery } from '@tanstack/react-query';
import { Badge } from '@wix/design-system';
import { useTierName } from '../../../components/use-tier-name';
import { tierQueries } from '../../data/tiers/queries';

const NO_LADDER = { tiers: [], baseTier: null };

/** The buyer's tier, where tiers are in use; nothing while that is not known. */
export function BuyerTier({ tierId }: { tierId: string | null }) {
  const { data: ladder } = useQuery(tierQueries.program());
  const nameOf = useTierName(ladder ?? NO_LADDER);
  if (ladder?.status !== 'ACTIVE' || ladder.tiers.length === 0) return null;
  return (
    <Badge
      size="small"
      uppercase={false}
      skin={tierId === null ? 'neutralLight' : 'neutralStandard'}
    >
      {nameOf(tierId)}
    </Badge>
  );
}
