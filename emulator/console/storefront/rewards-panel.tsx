import { useMutation, useQuery } from '@tanstack/react-query';
import type { Account, Customer } from '../api/customers';
import { type Price, priceIn, redeem, type Reward, rewardQueries } from '../api/rewards';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';
import { describeReward } from './describe-reward';

type RewardsPanelProps = { readonly customer: Customer; readonly account: Account };

/** What the customer's points buy in their tier. */
export function RewardsPanel({ customer, account }: RewardsPanelProps) {
  const rewards = useQuery(rewardQueries.all());
  const buy = useMutation({
    mutationKey: ['redeem'],
    mutationFn: (rewardId: string) => redeem(customer, rewardId),
  });
  return (
    <Panel title="Rewards">
      <Failure error={buy.error} />
      <Loaded query={rewards}>
        {(list) =>
          list.length === 0 ? (
            <p className="muted">The program has no active rewards.</p>
          ) : (
            <ul className="list">
              {list.map((reward) => (
                <RewardItem
                  key={reward.id}
                  reward={reward}
                  price={priceIn(reward, account.tier.id)}
                  isBusy={buy.isPending}
                  onRedeem={() => buy.mutate(reward.id)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

type RewardItemProps = {
  readonly reward: Reward;
  readonly price: Price | undefined;
  readonly isBusy: boolean;
  readonly onRedeem: () => void;
};

function RewardItem({ reward, price, isBusy, onRedeem }: RewardItemProps) {
  return (
    <li>
      <span>{reward.name}</span>
      <span className="muted">{describeReward(reward, price)}</span>
      {price && reward.type === 'COUPON_REWARD' && (
        <Button
          className="end"
          isBusy={isBusy}
          aria-label={`Redeem ${reward.name}`}
          onClick={onRedeem}
        >
          Redeem
        </Button>
      )}
    </li>
  );
}
