import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/account';
import { useFormat } from '../../../i18n/use-format';

/** How many points go next, and when. */
export function NextExpiry({ expiry }: { expiry: Account['nextExpiry'] }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  if (expiry === null) return <Text size="small">{t('list.none')}</Text>;
  return (
    <Box direction="vertical">
      <Text size="small">{format.number(expiry.points)}</Text>
      <Text size="tiny" secondary>
        {format.date(expiry.date)}
      </Text>
    </Box>
  );
}
