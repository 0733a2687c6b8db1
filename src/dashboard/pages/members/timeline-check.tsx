import { Box, SectionHelper, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { LedgerCheck } from '../../../domain/running-balance';
import { useFormat } from '../../../i18n/use-format';
import { ReadAllButton } from './read-all-button';
import type { useReadAll } from './use-read-all';

type TimelineCheckProps = {
  check: LedgerCheck;
  /** How many have been looked at. */
  entries: number;
  balance: number;
  reading: ReturnType<typeof useReadAll>;
};

/** Whether the entries explain the balance. */
export function TimelineCheck({ check, entries, balance, reading }: TimelineCheckProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const figures = {
    entries: t('timeline.entries', { count: entries, amount: format.number(entries) }),
    points: format.points(balance),
  };
  switch (check.kind) {
    case 'partial':
      return (
        <Box direction="vertical" align="left">
          <Text size="tiny" secondary>
            {t('timeline.partial', figures)}
          </Text>
          <ReadAllButton reading={reading} />
        </Box>
      );
    case 'agrees':
      return (
        <Text size="tiny" secondary>
          {t('timeline.agrees', figures)}
        </Text>
      );
    case 'differs':
      return (
        <SectionHelper skin="warning" size="small" fullWidth>
          {t('timeline.differs', {
            ...figures,
            sum: format.points(check.sum),
            difference: format.signedPoints(check.difference),
          })}
        </SectionHelper>
      );
  }
}
