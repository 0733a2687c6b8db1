import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PlainList } from '../../../components/plain-list';
import { useFormat } from '../../../i18n/use-format';
import type { TierRow } from './tier-rows';

type TierListProps = { rows: TierRow[]; members: number };

const ROUND = { borderRadius: '3px' };
const NOT_CUT = { flexShrink: 0 };

/** The ladder from its top rung down, each with its share of all members. */
export function TierList({ rows, members }: TierListProps) {
  return (
    <PlainList gap="SP3">
      {rows.map((row) => (
        <li key={row.id}>
          <Rung row={row} share={members === 0 ? 0 : row.accounts / members} />
        </li>
      ))}
    </PlainList>
  );
}

function Rung({ row, share }: { row: TierRow; share: number }) {
  const { t } = useTranslation('program');
  const format = useFormat();
  const amount = format.number(row.accounts);
  return (
    <Box direction="vertical" gap="SP1">
      <Box align="space-between" gap="SP2">
        <Text size="small" weight="normal" overflowWrap="anywhere">
          <RungName row={row} />
        </Text>
        <Box style={NOT_CUT}>
          <Text size="small">{t('tiers.members', { count: row.accounts, amount })}</Text>
        </Box>
      </Box>
      <Box style={ROUND} backgroundColor="B50" height="6px">
        <Box style={ROUND} backgroundColor="B10" width={`${share * 100}%`} />
      </Box>
      {row.kind !== 'gone' && (
        <Text size="tiny" secondary>
          {row.kind === 'tier'
            ? t('tiers.from', { points: format.points(row.requiredPoints) })
            : t('tiers.start')}
        </Text>
      )}
    </Box>
  );
}

function RungName({ row }: { row: TierRow }) {
  const { t } = useTranslation('program');
  switch (row.kind) {
    case 'tier':
      return <>{row.name}</>;
    case 'base':
      return <>{row.name ?? t('tiers.base')}</>;
    case 'gone':
      return <>{t('tiers.gone')}</>;
  }
}
