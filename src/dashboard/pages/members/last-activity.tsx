import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../components/use-now';
import { useFormat } from '../../../i18n/use-format';

const A_MONTH_MS = 30 * 24 * 3_600_000;

/** How long ago something last happened; long ago, the date says more. */
export function LastActivity({ date }: { date: string | null }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const now = useNow();
  if (date === null) return <Text size="small">{t('list.never')}</Text>;
  const time = Date.parse(date);
  return (
    <time dateTime={date} title={format.dateTime(date)}>
      <Text size="small">
        {now - time < A_MONTH_MS ? format.ago(time, now) : format.date(date)}
      </Text>
    </time>
  );
}
