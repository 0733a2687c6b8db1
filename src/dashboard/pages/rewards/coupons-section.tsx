import { useQuery } from '@tanstack/react-query';
import { Box, SkeletonGroup, SkeletonLine, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import type { OutstandingCoupons, Reward } from '../../../domain/reward';
import { useFormat } from '../../../i18n/use-format';
import { rewardQueries } from '../../data/rewards/queries';
import { PanelSection } from '../../../components/collection/panel-section';

/** Coupons that members hold of a reward and have not used. */
export function CouponsSection({ reward }: { reward: Reward }) {
  const { t } = useTranslation('rewards');
  return (
    <PanelSection title={t('panel.coupons')}>
      {reward.terms === null ? (
        <Text size="small" secondary>
          {t('panel.flexibleNote')}
        </Text>
      ) : (
        <CouponCount rewardName={reward.name} />
      )}
    </PanelSection>
  );
}

function CouponCount({ rewardName }: { rewardName: string }) {
  const { t } = useTranslation('rewards');
  const say = useCountText();
  const coupons = useQuery(rewardQueries.outstandingCoupons(rewardName));
  return (
    <AsyncSection state={coupons} size="card" skeleton={<CountSkeleton />}>
      {(data) => (
        <Box direction="vertical">
          <Text size="small">{say(data)}</Text>
          <Text size="tiny" secondary>
            {t('panel.couponsNote')}
          </Text>
        </Box>
      )}
    </AsyncSection>
  );
}

function CountSkeleton() {
  return (
    <SkeletonGroup skin="light">
      <SkeletonLine width="40%" />
    </SkeletonGroup>
  );
}

function useCountText(): (coupons: OutstandingCoupons) => string {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  return ({ count, hasMore }) => {
    if (count === 0) return t('panel.couponsNone');
    const amount = format.number(count);
    return hasMore ? t('panel.couponsMore', { amount }) : t('panel.couponsSome', { count, amount });
  };
}
