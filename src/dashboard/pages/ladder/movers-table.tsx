import { dashboard } from '@wix/dashboard';
import { Box, Text, TextButton } from '@wix/design-system';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../components/own-words';
import {
  CollectionTable,
  type CollectionColumn,
} from '../../../components/collection/collection-table';
import { ArrowForth } from '../../../components/collection/chevrons';
import { Points } from '../../../components/points';
import { VisuallyHidden } from '../../../components/visually-hidden';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { membersPath } from '../../app/paths';
import { nameTier } from './impact-view';
import type { MoverRow } from './mover-rows';
import type { Offer } from './offer';
import styles from './review.module.css';
import { useEffectTexts } from './use-effect-texts';

type MoversTableProps = { rows: MoverRow[]; draft: LadderDraft; offer: Offer | null };

/** Who moves, from where to where, and what that changes for them. A row opens the member. */
export function MoversTable({ rows, draft, offer }: MoversTableProps) {
  const { t } = useTranslation('ladderReview');
  const { t: tLadder } = useTranslation('ladder');
  const effects = useEffectTexts(draft, offer);
  const nameOf = (key: string | null) => nameTier(draft, key, tLadder('base'));
  return (
    <CollectionTable
      rows={rows}
      columns={moverColumns(t, { nameOf, effects })}
      sort={BY_POINTS}
      onSort={ignoreSort}
      openId=""
      minWidthPx={MIN_WIDTH_PX}
      onOpen={({ id }) => {
        dashboard.navigate(membersPath({ member: id }));
      }}
    />
  );
}

/** It stands beside what changes, in two thirds of the page. */
const MIN_WIDTH_PX = 480;

/** The only order there is: by points, as the members stand behind the ladder. */
const BY_POINTS = { key: 'points', isDescending: false } as const;
const ignoreSort = () => undefined;

type MoverTexts = {
  nameOf: (key: string | null) => string;
  effects: (row: MoverRow) => string[];
};

function moverColumns(
  t: TFunction<'ladderReview'>,
  { nameOf, effects }: MoverTexts,
): CollectionColumn<MoverRow, 'points'>[] {
  return [
    {
      key: 'name',
      title: t('movers.name'),
      width: '36%',
      render: ({ contact }) => <Name contact={contact} />,
    },
    {
      key: 'points',
      title: t('movers.points'),
      width: '20%',
      render: ({ points }) => (
        <Text size="small">
          <Points amount={points} />
        </Text>
      ),
    },
    {
      key: 'effect',
      title: t('movers.effect'),
      width: '44%',
      render: (row) => (
        <Box direction="vertical">
          <Move from={nameOf(row.from)} to={nameOf(row.to)} />
          {effects(row).map((text) => (
            <Text key={text} size="tiny" secondary>
              {text}
            </Text>
          ))}
        </Box>
      ),
    },
  ];
}

/** From which tier to which: a picture, and a sentence for screen readers. */
function Move({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('ladderReview');
  return (
    <>
      <VisuallyHidden>{t('movers.move', { from, to })}</VisuallyHidden>
      <span className={styles['move']} aria-hidden="true">
        <Text size="small" overflowWrap="anywhere">
          {from}
        </Text>
        <ArrowForth />
        <Text size="small" overflowWrap="anywhere">
          {to}
        </Text>
      </span>
    </>
  );
}

function Name({ contact }: Pick<MoverRow, 'contact'>) {
  const { t } = useTranslation('ladderReview');
  if (contact === null) {
    return (
      <Text size="small" secondary>
        {t('movers.gone')}
      </Text>
    );
  }
  const name = contact.name ?? contact.displayName ?? contact.email ?? t('movers.noName');
  return (
    <Box direction="vertical" align="left" minWidth={0}>
      <OwnWords>
        <TextButton size="small" skin="dark" ellipsis tabIndex={-1}>
          {name}
        </TextButton>
      </OwnWords>
      {contact.email !== null && contact.email !== name && (
        <OwnWords>
          <Text size="tiny" secondary ellipsis>
            {contact.email}
          </Text>
        </OwnWords>
      )}
    </Box>
  );
}
