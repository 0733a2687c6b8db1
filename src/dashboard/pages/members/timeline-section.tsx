import { useInfiniteQuery } from '@tanstack/react-query';
import { Box, Button, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { accountQueries } from '../../data/accounts/queries';
import { PanelSection } from '../../../components/collection/panel-section';
import { PanelSkeleton } from '../../../components/collection/panel-skeleton';
import { TimelineCheck } from './timeline-check';
import { focusEntry, TimelineEntry, type EntryActions } from './timeline-entry';

type TimelineSectionProps = { accountId: string } & Pick<EntryActions, 'onReverse'>;

/** Everything that happened to the points, newest first, with the balance that each entry left behind. */
export function TimelineSection({ accountId, onReverse }: TimelineSectionProps) {
  const { t } = useTranslation('members');
  const timeline = useInfiniteQuery(accountQueries.timeline(accountId));
  const show = async (entryId: string) => {
    let { hasNextPage } = timeline;
    // What an entry belongs to may be older than what has been loaded.
    while (!focusEntry(entryId) && hasNextPage) {
      const page = await timeline.fetchNextPage();
      hasNextPage = page.hasNextPage && !page.isError;
    }
  };
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
        {({ lines, links, balance, check }) => (
          <Box direction="vertical" gap="SP3">
            <ol
              aria-label={t('timeline.title')}
              style={{ listStyle: 'none', margin: 0, padding: 0 }}
            >
              {lines.map((line) => (
                <TimelineEntry
                  key={line.transaction.id}
                  line={line}
                  links={links}
                  balance={balance}
                  actions={{ onReverse, onShow: (entryId) => void show(entryId) }}
                />
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
