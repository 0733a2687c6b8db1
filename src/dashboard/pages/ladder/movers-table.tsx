import { dashboard } from '@wix/dashboard';
import { Box, Text, TextButton } from '@wix/design-system';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  CollectionTable,
  type CollectionColumn,
} from '../../../components/collection/collection-table';
import { Points } from '../../../components/points';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { membersPath } from '../../app/paths';
import { nameTier } from './impact-view';
import type { MoverRow } from './mover-rows';
import type { Offer } from './offer';
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
      onOpen={({ id }) => {
        dashboard.navigate(membersPath({ member: id }));
      }}
    />
  );
}

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
      width: '26%',
      render: ({ contact }) => <Name contact={contact} />,
    },
    {
      key: 'points',
      title: t('movers.points'),
      width: '14%',
      render: ({ points }) => (
        <Text size="small">
          <Points amount={points} />
        </Text>
      ),
    },
    {
      key: 'from',
      title: t('movers.from'),
      width: '13%',
      render: ({ from }) => <Text size="small">{nameOf(from)}</Text>,
    },
    {
      key: 'to',
      title: t('movers.to'),
      width: '13%',
      render: ({ to }) => <Text size="small">{nameOf(to)}</Text>,
    },
    {
      key: 'effect',
      title: t('movers.effect'),
      width: '34%',
      render: (row) => (
        <Box direction="vertical">
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

function Name({ contact }: Pick<MoverRow, 'contact'>) {
  const { t } = useTranslation('ladderReview');
  if (contact === null) {
    return (
      <Text size="small" secondary>
        {t('movers.gone')}
      </Text>
    );
  }
  const name = contact.displayName ?? contact.email ?? t('movers.noName');
  return (
    <Box direction="vertical" align="left" minWidth={0}>
      <TextButton size="small" skin="dark" ellipsis tabIndex={-1}>
        {name}
      </TextButton>
      {contact.email !== null && contact.email !== name && (
        <Text size="tiny" secondary ellipsis>
          {contact.email}
        </Text>
      )}
    </Box>
  );
}
