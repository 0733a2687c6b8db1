import { useInfiniteQuery } from '@tanstack/react-query';
import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../../components/async-section';
import { PanelSection } from '../../../../components/collection/panel-section';
import { LinesSkeleton } from '../../../../components/lines-skeleton';
import type { Account } from '../../../../domain/account';
import { useFormat } from '../../../../i18n/use-format';
import { accountQueries } from '../../../data/accounts/queries';
import { ReadAllButton } from '../read-all-button';
import { useReadAll } from '../use-read-all';
import { FlowList } from './flow-list';
import { WorthLines } from './worth-lines';

/** What the member has been to the program so far: where points came from and went to, and what that is worth. */
export function ValueSection({ account }: { account: Account }) {
  const { t } = useTranslation('memberInsight');
  const { t: tMembers } = useTranslation('members');
  const format = useFormat();
  const timeline = useInfiniteQuery(accountQueries.timeline(account.id));
  const reading = useReadAll(timeline);
  // The history below reads the same entries, and says why there are none.
  if (timeline.data === undefined && timeline.isError) return null;
  return (
    <PanelSection title={t('value.title')}>
      <AsyncSection
        state={{
          data: timeline.data,
          error: null,
          dataUpdatedAt: timeline.dataUpdatedAt,
          refetch: timeline.refetch,
        }}
        size="card"
        skeleton={<LinesSkeleton />}
        empty={{
          when: ({ flows }) => flows.length === 0,
          show: <Text size="small">{t('value.empty')}</Text>,
        }}
      >
        {({ flows, lines, check }) => (
          <Box direction="vertical" gap="SP2">
            {check.kind === 'partial' && (
              <Box gap="SP2" verticalAlign="middle" flexWrap="wrap">
                <Text size="tiny" secondary>
                  {t('value.partial', {
                    entries: tMembers('timeline.entries', {
                      count: lines.length,
                      amount: format.number(lines.length),
                    }),
                  })}
                </Text>
                <ReadAllButton reading={reading} />
              </Box>
            )}
            <FlowList title={t('value.gained')} flows={flows.filter(({ points }) => points > 0)} />
            <FlowList title={t('value.spent')} flows={flows.filter(({ points }) => points < 0)} />
            <WorthLines account={account} flows={flows} />
          </Box>
        )}
      </AsyncSection>
    </PanelSection>
  );
}
