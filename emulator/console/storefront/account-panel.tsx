import { useMutation, useQuery } from '@tanstack/react-query';
import { type Account, joinProgram } from '../api/customers';
import { type Tier, worldQueries } from '../api/world';
import { Button } from '../parts/button';
import { Facts } from '../parts/facts';
import { Failure } from '../parts/failure';
import { formatDay, formatNumber, formatPoints } from '../parts/format';
import { Panel } from '../parts/panel';

type AccountPanelProps = {
  readonly contactId: string;
  /** Null for a customer who is not in the program yet. */
  readonly account: Account | null;
};

/** What the customer has in the program. */
export function AccountPanel({ contactId, account }: AccountPanelProps) {
  const { data: world } = useQuery(worldQueries.state());
  if (!account) return <NoAccount contactId={contactId} />;
  const { points, tier, pointsExpiration, rewardAvailable } = account;
  return (
    <Panel title="My points">
      <Facts
        facts={[
          ['Balance', formatPoints(points.balance)],
          ['Tier', tierName(world?.tiers.ladder, tier.id)],
          ['Points towards the tier', formatNumber(tier.points)],
          [
            'Next expiry',
            pointsExpiration.expirationDate
              ? `${formatPoints(pointsExpiration.expiringPointsAmount)} on ${formatDay(pointsExpiration.expirationDate)}`
              : 'none',
          ],
          ['A reward is in reach', rewardAvailable ? 'yes' : 'no'],
        ]}
      />
    </Panel>
  );
}

type NoAccountProps = { readonly contactId: string };

function NoAccount({ contactId }: NoAccountProps) {
  const join = useMutation({
    mutationKey: ['join-program'],
    mutationFn: () => joinProgram(contactId),
  });
  return (
    <Panel title="My points">
      <p>Not in the program yet. The first points open an account.</p>
      <Failure error={join.error} />
      <Button isBusy={join.isPending} onClick={() => join.mutate()}>
        Join the program
      </Button>
    </Panel>
  );
}

function tierName(ladder: readonly Tier[] | undefined, id: string | undefined): string {
  const tier = ladder?.find((each) => each.id === (id ?? null));
  return tier?.name ?? 'Base tier';
}
