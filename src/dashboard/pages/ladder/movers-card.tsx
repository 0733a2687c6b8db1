import { Box, Tabs, Text, TextButton } from '@wix/design-system';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AsyncSection } from '../../../components/async-section';
import { CardEmpty } from '../../../components/card-empty';
import { SearchField } from '../../../components/collection/search-field';
import { TableSkeleton } from '../../../components/collection/table-skeleton';
import { SectionCard } from '../../../components/section-card';
import type { LadderImpact } from '../../../domain/ladder/compare-ladders';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { useFormat } from '../../../i18n/use-format';
import { ExportMovers } from './export-movers';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import type { Direction } from './mover-rows';
import { MoversPager } from './movers-pager';
import { MoversTable } from './movers-table';
import type { Offer } from './offer';
import styles from './review.module.css';
import { useMoverPage } from './use-mover-page';

type MoversCardProps = {
  draft: LadderDraft;
  members: KnownMembers;
  impact: LadderImpact;
  offer: Offer | null;
};

/** Everybody whose tier changes, by direction. */
export function MoversCard({ draft, members, impact, offer }: MoversCardProps) {
  const { t } = useTranslation('ladderReview');
  const directions = countDirections(impact);
  const [chosen, setChosen] = useState<Direction | null>(null);
  const direction = directions.find(([known]) => known === chosen)?.[0] ?? directions[0]?.[0];
  return (
    <SectionCard
      title={t('movers.title')}
      {...(members.known < members.total && { subtitle: t('movers.sample') })}
    >
      {direction === undefined ? (
        <CardEmpty title={t('movers.nobody')} text={t('movers.nobodyText')} />
      ) : (
        <Box direction="vertical" gap="SP4">
          <DirectionTabs {...{ directions, direction }} onChoose={setChosen} />
          <Movers key={direction} {...{ draft, members, impact, offer, direction }} />
        </Box>
      )}
    </SectionCard>
  );
}

type DirectionTabsProps = {
  directions: [Direction, number][];
  direction: Direction;
  onChoose: (direction: Direction) => void;
};

function DirectionTabs({ directions, direction, onChoose }: DirectionTabsProps) {
  const { t } = useTranslation('ladderReview');
  const format = useFormat();
  return (
    <div className={styles['tabs']}>
      <Tabs
        size="small"
        activeId={direction}
        items={directions.map(([id, members]) => ({
          id,
          title: t(`movers.${id}`, { amount: format.number(members) }),
        }))}
        onClick={({ id }) => {
          onChoose(directions.find(([known]) => known === id)?.[0] ?? direction);
        }}
      />
    </div>
  );
}

function Movers(props: MoversCardProps & { direction: Direction }) {
  const { draft, members, impact, offer, direction } = props;
  const { t } = useTranslation('ladderReview');
  const [search, setSearch] = useState('');
  const [offset, setOffset] = useState(0);
  const page = useMoverPage({ draft, members, impact, direction, search, offset });
  const total = countDirections(impact).find(([known]) => known === direction)?.[1] ?? 0;
  return (
    <Box direction="vertical" gap="SP3">
      <Box align="space-between" gap="SP3" verticalAlign="middle">
        <Box width="280px">
          <SearchField
            label={t('movers.search')}
            clearLabel={t('movers.clearSearch')}
            value={search}
            isSearching={search !== '' && page.isFetching}
            onSearch={setSearch}
          />
        </Box>
        <ExportMovers {...{ draft, members, impact, direction, total }} />
      </Box>
      <AsyncSection
        state={page.state}
        size="card"
        skeleton={<TableSkeleton />}
        empty={{
          when: (rows) => rows.length === 0 && page.findMore === null,
          show: <Text secondary>{t('movers.noMatch', { search })}</Text>,
        }}
      >
        {(rows) => <MoversTable {...{ rows, draft, offer }} />}
      </AsyncSection>
      {search === '' ? (
        <MoversPager offset={offset} total={total} onTurn={setOffset} />
      ) : (
        page.findMore !== null && (
          <TextButton onClick={page.findMore} disabled={page.isFetching}>
            {t('movers.more')}
          </TextButton>
        )
      )}
    </Box>
  );
}

/** The directions in which somebody moves, with how many of the known members. */
function countDirections({ promoted, demoted, moved }: LadderImpact): [Direction, number][] {
  const counts: [Direction, number][] = [
    ['promoted', promoted],
    ['demoted', demoted],
    ['across', moved - promoted - demoted],
  ];
  return counts.filter(([, members]) => members > 0);
}
