import { Badge, Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { RowTitle } from '../../../components/collection/row-title';
import type { Reward } from '../../../domain/reward';
import type { TiersProgram } from '../../../domain/tier';
import { useRewardWords } from './use-reward-words';

type RewardCellProps = { reward: Reward; tiers: TiersProgram | null; warnings: number };

/** What a row is about: the reward's name, what it gives below it. */
export function RewardCell({ reward, tiers, warnings }: RewardCellProps) {
  const { t } = useTranslation('rewards');
  const words = useRewardWords(tiers);
  const { name } = reward;
  return (
    <Box direction="vertical" align="left" minWidth={0} gap="3px">
      <RowTitle openLabel={t('list.open', { name })}>{name}</RowTitle>
      <Text size="tiny" secondary ellipsis>
        {`${words.givesRange(reward)} · ${words.terms(reward.terms)}`}
      </Text>
      {warnings > 0 && (
        <Badge size="tiny" skin="warningLight" uppercase={false}>
          {t('warning.count', { count: warnings })}
        </Badge>
      )}
    </Box>
  );
}
