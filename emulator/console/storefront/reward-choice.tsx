import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import type { Account } from '../api/customers';
import { type Discount, priceIn, type Reward, rewardQueries } from '../api/rewards';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { Field } from '../parts/field';
import { Loaded } from '../parts/loaded';
import { readForm } from '../parts/read-form';
import { describeReward } from './describe-reward';

type RewardChoiceProps = {
  readonly account: Account;
  readonly isBusy: boolean;
  readonly onApply: (discount: Discount) => void;
};

/** The rewards of the customer's tier, to pay for one with points at the checkout. */
export function RewardChoice(props: RewardChoiceProps) {
  const rewards = useQuery(rewardQueries.all());
  return (
    <Loaded query={rewards}>
      {(all) => {
        const offered = all.filter((reward) => priceIn(reward, props.account.tier.id));
        if (offered.length === 0) return <p className="muted">No reward in this tier.</p>;
        return <RewardForm {...props} offered={offered} />;
      }}
    </Loaded>
  );
}

const formSchema = z.object({ pointsToSpend: z.coerce.number().optional() });

type RewardFormProps = RewardChoiceProps & { readonly offered: readonly Reward[] };

function RewardForm({ account, isBusy, onApply, offered }: RewardFormProps) {
  const [rewardId, setRewardId] = useState('');
  const reward = offered.find(({ id }) => id === rewardId) ?? offered[0];
  if (!reward) return null;
  return (
    <form
      className="row"
      onSubmit={(event) => {
        const { pointsToSpend } = readForm(event, formSchema);
        onApply({
          reward: {
            id: reward.id,
            revision: reward.revision,
            ...(pointsToSpend !== undefined && { pointsToSpend }),
          },
        });
      }}
    >
      <Choice
        label="Reward"
        value={reward.id}
        onChange={(event) => setRewardId(event.target.value)}
      >
        {offered.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}: {describeReward(each, priceIn(each, account.tier.id))}
          </option>
        ))}
      </Choice>
      {reward.type === 'DISCOUNT_AMOUNT' && (
        <Field
          label="Points to spend"
          className="narrow"
          name="pointsToSpend"
          type="number"
          required
          min="1"
          max="9999999"
          defaultValue={priceIn(reward, account.tier.id)?.costInPoints}
        />
      )}
      <Button isBusy={isBusy}>Spend points</Button>
    </form>
  );
}
