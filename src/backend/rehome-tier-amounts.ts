import type { earningRules, rewards } from '@wix/loyalty';
import type { z } from 'zod';
import type { Rehomed } from '../domain/ladder/rehome-amounts';
import { rehome } from '../domain/ladder/rehome-amounts';
import { AppRefusal, beforeSending } from './app-refusal';
import { withoutReadOnly } from './compose-reward';
import { loyalty } from './loyalty-client';
import { required } from './read-answer';
import type { rehomingInput } from './tier-input';

type Rehoming = z.output<typeof rehomingInput>;

/** Gives the amounts of a rule's vanished tiers to others, and leaves the rest of the rule as it is. */
export async function rehomeRule(input: Rehoming): Promise<Rehomed> {
  // Get Earning Rule knows no automated rules.
  const { earningRules: rules } = await beforeSending(loyalty.listEarningRules());
  const rule = rules?.find(({ _id }) => _id === input.id);
  if (!rule) throw new AppRefusal('conflict', 'RULE_GONE');
  const { earningRule } = await loyalty.updateEarningRule(input.id, {
    revision: input.revision,
    ...toAmounts(rule, input),
  });
  return { revision: required(earningRule?.revision, 'earningRule.revision') };
}

function toAmounts(
  { fixedAmount, conversionRate }: earningRules.LoyaltyEarningRule,
  input: Rehoming,
): earningRules.UpdateLoyaltyEarningRule {
  if (fixedAmount) {
    return { fixedAmount: { ...fixedAmount, configs: rehomeConfigs(fixedAmount.configs, input) } };
  }
  return conversionRate
    ? {
        conversionRate: {
          ...conversionRate,
          configs: rehomeConfigs(conversionRate.configs, input),
        },
      }
    : {};
}

/** The same for a reward. */
export async function rehomeReward(input: Rehoming): Promise<Rehomed> {
  const current = await beforeSending(loyalty.getReward(input.id));
  const { reward } = await loyalty.updateReward(input.id, {
    ...withoutReadOnly(current),
    ...toPrices(current, input),
    name: required(current.name, 'reward.name'),
    revision: input.revision,
  });
  return { revision: required(reward?.revision, 'reward.revision') };
}

function toPrices({ discountAmount, couponReward }: rewards.Reward, input: Rehoming) {
  const rehomed = <Discount extends { configsByTier?: Config[] }, Config extends TierConfig>(
    discount: Discount & { configsByTier?: Config[] },
  ) => ({ ...discount, configsByTier: rehomeConfigs(discount.configsByTier, input) });
  return {
    ...(discountAmount && { discountAmount: rehomed(discountAmount) }),
    ...(couponReward && {
      couponReward: {
        ...couponReward,
        ...(couponReward.fixedAmount && { fixedAmount: rehomed(couponReward.fixedAmount) }),
        ...(couponReward.percentage && { percentage: rehomed(couponReward.percentage) }),
        ...(couponReward.freeShipping && { freeShipping: rehomed(couponReward.freeShipping) }),
      },
    }),
  };
}

type TierConfig = { tierId?: string | null };

/** Per-tier entries as Wix takes them: those of tiers that do not exist would be refused, the base tier's has no id. */
function rehomeConfigs<Config extends TierConfig>(
  configs: readonly Config[] | undefined,
  { rehomings, tierIds }: Rehoming,
): Config[] {
  const entries = (configs ?? []).map((config) => ({ config, tierId: config.tierId ?? null }));
  return rehome(entries, rehomings)
    .filter(({ tierId }) => tierId === null || tierIds.includes(tierId))
    .map(({ config, tierId }) => {
      const entry = { ...config };
      delete entry.tierId;
      return tierId === null ? entry : { ...entry, tierId };
    });
}
