import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AdjustmentIntent } from '../../../../domain/adjustment-marker';
import { EARNING_TRIGGERS, type TriggerId } from '../../../../domain/earning-trigger';
import type { PointsFlow } from '../../../../domain/points-flow';
import { rewardQueries } from '../../../data/rewards/queries';
import { ruleQueries } from '../../../data/rules/queries';

const TRIGGERS: readonly TriggerId[] = [
  'order',
  'booking',
  'ticket',
  'rsvp',
  'plan',
  'restaurant',
  'restaurantLegacy',
];

/** What moved points, in the owner's own words where there are some: titles of rules, names of rewards. */
export function useFlowLabel(): (flow: PointsFlow) => string {
  const { t } = useTranslation('memberInsight');
  const { t: tMembers } = useTranslation('members');
  const { t: tRules } = useTranslation('rules');
  const { data: rules } = useQuery(ruleQueries.list());
  const { data: rewards } = useQuery(rewardQueries.list());

  const ofActivity = (activityType: string | null): string => {
    const rule = rules?.find(({ trigger }) => trigger.activityType === activityType);
    if (rule !== undefined) return rule.title;
    const known = TRIGGERS.find((id) => EARNING_TRIGGERS[id].activityType === activityType);
    return known === undefined ? t('value.activity') : tRules(`trigger.${known}.name`);
  };
  const ofAdjustment = (intent: AdjustmentIntent | null): string =>
    intent === null ? tMembers('timeline.kind.ADJUST') : tMembers(`timeline.intent.${intent}`);
  const ofReward = (rewardId: string | null): string =>
    rewards?.rewards.find(({ id }) => id === rewardId)?.name ?? t('value.reward');
  return ({ cause, points }) => {
    switch (cause.kind) {
      case 'activity':
        return ofActivity(cause.activityType);
      case 'reward':
        return ofReward(cause.rewardId);
      case 'adjustment':
        return ofAdjustment(cause.intent);
      case 'refund':
        return t(points > 0 ? 'value.refund.gained' : 'value.refund.spent');
      case 'expiry':
        return t('value.expiry');
      case 'other':
        return tMembers('timeline.kind.OTHER');
    }
  };
}
