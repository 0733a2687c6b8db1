import { Box, Button, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { PanelSection } from '../../../components/collection/panel-section';
import { LinesSkeleton } from '../../../components/lines-skeleton';
import type { MemberSearch } from '../../../domain/member-search';
import { TimelineCheck } from './timeline-check';
import { TimelineEntry, type EntryActions } from './timeline-entry';
import { TimelineKind } from './timeline-kind';
import { useReadAll } from './use-read-all';
import { useTimelineView } from './use-timeline-view';

type TimelineSectionProps = {
  accountId: string;
  kind: MemberSearch['history'];
  onKind: (kind: MemberSearch['history']) => void;
  onWhy: () => void;
} & Pick<EntryActions, 'onReverse'>;

/** Everything that happened to the points, newest first, with the balance that each entry left behind. */
export function TimelineSection(props: TimelineSectionProps) {
  const { accountId, kind, onKind, onWhy, onReverse } = props;
  const { t } = useTranslation('members');
  const { t: tInsight } = useTranslation('memberInsight');
  const view = useTimelineView({ accountId, kind, onKind });
  const { timeline, lines } = view;
  const reading = useReadAll(timeline);
  return (
    <PanelSection
      title={t('timeline.title')}
      suffix={<TimelineKind kind={kind} onChange={onKind} />}
    >
      <AsyncSection
        state={timeline}
        size="card"
        skeleton={<LinesSkeleton />}
        empty={{
          when: (data) => data.lines.length === 0,
          show: <Text size="small">{t('timeline.empty')}</Text>,
        }}
      >
        {({ lines: loaded, links, balance, check }) => (
          <Box direction="vertical" gap="SP3">
            {lines.length === 0 && <Text size="small">{t('timeline.noneOfKind')}</Text>}
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
                  actions={{ onReverse, onShow: (entryId) => void view.show(entryId) }}
                />
              ))}
            </ol>
            {view.hasOlder && (
              <Button
                size="small"
                priority="secondary"
                disabled={timeline.isFetchingNextPage}
                onClick={view.showOlder}
              >
                {t('timeline.more')}
              </Button>
            )}
            <TimelineCheck
              check={check}
              entries={loaded.length}
              balance={balance}
              reading={reading}
            />
          </Box>
        )}
      </AsyncSection>
      <Box>
        <TextButton size="small" onClick={onWhy}>
          {tInsight('why.open')}
        </TextButton>
      </Box>
    </PanelSection>
  );
}
