import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../components/choice-input';
import type { CollectionFilter } from '../../../components/collection/collection-toolbar';
import { BASE_TIER } from '../../../domain/account-filters';
import { memberSearch, type MemberSearch } from '../../../domain/member-search';
import type { PageLocation } from '../../app/page-location';
import { rewardQueries } from '../../data/rewards/queries';
import { tierQueries } from '../../data/tiers/queries';
import { useTierName } from './use-tier-name';

const TYPES = ['member', 'visitor'] as const;
const ACTIVITIES = ['within-30', 'within-90', 'not-30', 'not-90'] as const;
const EXPIRIES = ['within-7', 'within-30', 'within-90', 'none'] as const;
const REWARDS = ['within', 'beyond'] as const;

/** The filters to choose from: about tiers only while there are tiers, about rewards only where all rewards are known. */
export function useMemberFilters({ query, push }: PageLocation<MemberSearch>): CollectionFilter[] {
  const { t } = useTranslation('memberFilters');
  const { data: tiers } = useQuery(tierQueries.program());
  const { data: rewards } = useQuery(rewardQueries.list());
  const tierName = useTierName(tiers ?? null);
  const hasTiers = tiers?.status === 'ACTIVE' && tiers.tiers.length > 0;
  const filter = (
    key: 'tier' | 'next' | 'type' | 'activity' | 'expiry' | 'reward',
    choices: Choice[],
  ): CollectionFilter => ({
    key,
    label: t(`${key}.label`),
    allLabel: t(`${key}.all`),
    choices,
    value: query[key],
    onChange: (value) => {
      push(memberSearch.parse({ ...query, [key]: value }));
    },
  });
  const tierChoices = [null, ...(tiers?.tiers ?? [])].map((tier) => ({
    id: tier?.id ?? BASE_TIER,
    label: tierName(tier),
  }));
  const ofTiers = [
    filter('tier', tierChoices),
    filter('next', [{ id: 'near', label: t('next.near') }]),
  ];
  const ofRewards = filter(
    'reward',
    REWARDS.map((id) => ({ id, label: t(`reward.${id}`) })),
  );
  return [
    ...(hasTiers ? ofTiers : []),
    filter(
      'type',
      TYPES.map((id) => ({ id, label: t(`type.${id}`) })),
    ),
    filter(
      'activity',
      ACTIVITIES.map((id) => ({ id, label: t(`activity.${id}`) })),
    ),
    filter(
      'expiry',
      EXPIRIES.map((id) => ({ id, label: t(`expiry.${id}`) })),
    ),
    ...(rewards !== undefined && !rewards.hasMore ? [ofRewards] : []),
  ];
}
