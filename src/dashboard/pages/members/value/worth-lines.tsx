import { useQuery } from '@tanstack/react-query';
import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../domain/account';
import {
  balanceWorth,
  redeemedWorth,
  spendBehind,
} from '../../../../domain/economics/lifetime-worth';
import type { PointsFlow } from '../../../../domain/points-flow';
import { useFormat } from '../../../../i18n/use-format';
import { rewardQueries } from '../../../data/rewards/queries';
import { ruleQueries } from '../../../data/rules/queries';

type WorthLinesProps = { account: Account; flows: readonly PointsFlow[] };

/** What the points stand for in money, as far as today's rules and rewards can say. */
export function WorthLines({ account, flows }: WorthLinesProps) {
  const { t } = useTranslation('memberInsight');
  const sentences = useWorthSentences({ account, flows });
  if (sentences.length === 0) return null;
  return (
    <Box direction="vertical">
      {sentences.map((sentence) => (
        <Text key={sentence} size="small">
          {sentence}
        </Text>
      ))}
      <Text size="tiny" secondary>
        {t('value.source')}
      </Text>
    </Box>
  );
}

function useWorthSentences({ account, flows }: WorthLinesProps): string[] {
  const { t } = useTranslation('memberInsight');
  const format = useFormat();
  const { data: rules = [] } = useQuery(ruleQueries.list());
  const { data: list } = useQuery(rewardQueries.list());
  const rewards = list?.rewards ?? [];
  const { tier, points } = account;
  const spend = spendBehind(flows, rules, tier.id);
  const redeemed = redeemedWorth(flows, rewards, tier.id);
  const balance = balanceWorth(points.balance, rewards, tier.id);
  const sentences = [
    spend !== null && t('value.spend', { money: format.money(spend) }),
    redeemed !== null &&
      t(redeemed.uncounted ? 'value.redeemedPartly' : 'value.redeemed', {
        money: format.money(redeemed.money),
      }),
    balance !== null &&
      t('value.balance', { money: format.money(balance.money), reward: balance.reward.name }),
  ];
  return sentences.filter((sentence) => sentence !== false);
}
