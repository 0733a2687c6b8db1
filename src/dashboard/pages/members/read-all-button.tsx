import { TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { useReadAll } from './use-read-all';

/** Counts what has only been counted in part, and stops counting. */
export function ReadAllButton({ reading }: { reading: ReturnType<typeof useReadAll> }) {
  const { t } = useTranslation('memberInsight');
  return (
    <TextButton size="small" onClick={reading.isReading ? reading.stop : reading.start}>
      {reading.isReading ? t('value.stop') : t('value.countAll')}
    </TextButton>
  );
}
