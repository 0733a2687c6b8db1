import { useQuery } from '@tanstack/react-query';
import { Box, SidePanel, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PlainList } from '../../../../components/plain-list';
import { AsyncSection } from '../../../../components/async-section';
import { CardEmpty } from '../../../../components/card-empty';
import type { Account } from '../../../../domain/account';
import { toRedeemOptions } from '../../../../domain/redemption';
import { useFormat } from '../../../../i18n/use-format';
import { rewardQueries } from '../../../data/rewards/queries';
import { LinesSkeleton } from '../../../../components/lines-skeleton';
import { BlockedNotice } from './blocked-notice';
import { RedeemOptionRow } from './redeem-option-row';
import { useBlockedText } from './use-blocked-text';

type RedeemOptionsProps = { account: Account; onChoose: (rewardId: string) => void };

/** What the member can have for points: affordable first, then what is closest. */
export function RedeemOptions({ account, onChoose }: RedeemOptionsProps) {
  const { t } = useTranslation('redeem');
  const format = useFormat();
  const rewards = useQuery(rewardQueries.list());
  const blocked = useBlockedText(account);
  return (
    <SidePanel.Content>
      <Box direction="vertical" gap="SP4">
        <Text weight="bold">
          {t('options.balance', { points: format.points(account.points.balance) })}
        </Text>
        {blocked !== null && <BlockedNotice text={blocked} />}
        <AsyncSection state={rewards} size="card" skeleton={<LinesSkeleton />}>
          {(list) => {
            const options = toRedeemOptions(list.rewards, account);
            return options.length === 0 ? (
              <CardEmpty title={t('options.emptyTitle')} text={t('options.emptyText')} />
            ) : (
              <Box direction="vertical" gap="SP2">
                <PlainList label={t('options.label')}>
                  {options.map((option) => (
                    <RedeemOptionRow
                      key={option.reward.id}
                      option={option}
                      isBlocked={blocked !== null}
                      onChoose={onChoose}
                    />
                  ))}
                </PlainList>
                {list.hasMore && <Text size="small">{t('options.more')}</Text>}
              </Box>
            );
          }}
        </AsyncSection>
      </Box>
    </SidePanel.Content>
  );
}
