import { useInfiniteQuery } from '@tanstack/react-query';
import { Box, Button, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { accountQueries } from '../../data/accounts/queries';
import { PanelSection } from './panel-section';
import { PanelSkeleton } from './panel-skeleton';
import { TimelineCheck } from './timeline-check';
import { TimelineEntry } from './timeline-entry';

/** Everything that happened to the points, newest first, with the balance that each entry left behind. */
export function TimelineSection({ accountId }: { accountId: string }) {
  const { t } = useTranslation('members');
  const timeline = useInfiniteQuery(accountQueries.timeline(accountId));
  return (
    <PanelSection title={t('timeline.title')}>
      <AsyncSection
        state={timeline}
        size="card"
        skeleton={<PanelSkeleton />}
        empty={{
          when: ({ lines }) => lines.length === 0,
          show: <Text size="small">{t('timeline.empty')}</Text>,
        }}
      >
        {({ lines, balance, check }) => (
          <Box direction="vertical" gap="SP3">
            <ol
              aria-label={t('timeline.title')}
              style={{ listStyle: 'none', margin: 0, padding: 0 }}
            >
              {lines.map((line) => (
                <TimelineEntry key={line.transaction.id} line={line} />
              ))}
            </ol>
            {timeline.hasNextPage && (
              <Button
                size="small"
                priority="secondary"
                disabled={timeline.isFetchingNextPage}
                onClick={() => {
                  void timeline.fetchNextPage();
                }}
              >
                {t('timeline.more')}
              </Button>
            )}
            <TimelineCheck check={check} entries={lines.length} balance={balance} />
          </Box>
        )}
      </AsyncSection>
    </PanelSection>
  );
}
