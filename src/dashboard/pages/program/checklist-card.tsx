import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../../components/section-card';
import { useFormat } from '../../../i18n/use-format';
import { OpenLine } from './open-line';
import styles from './checklist.module.css';
import type { Check } from './launch-checks';
import { PassedLine } from './passed-line';

type ChecklistCardProps = {
  checks: Check[];
  isLaunched: boolean;
  onGoToName: () => void;
  onRetry: () => void;
};

/** What has to be in order, what is not first; every line is asked anew, none can be ticked by hand. */
export function ChecklistCard({ checks, isLaunched, onGoToName, onRetry }: ChecklistCardProps) {
  const { t } = useTranslation('program');
  const format = useFormat();
  const passed = checks.filter(({ state }) => state === 'passed');
  const open = checks.filter(({ state }) => state !== 'passed');
  return (
    <SectionCard
      title={isLaunched ? t('checklist.healthTitle') : t('checklist.launchTitle')}
      suffix={
        <Text size="small" secondary>
          {open.length === 0
            ? t('checklist.allPassed')
            : t('checklist.progress', {
                passed: format.number(passed.length),
                total: format.number(checks.length),
              })}
        </Text>
      }
    >
      <Box direction="vertical" gap="SP4">
        {open.length > 0 && (
          <ul className={styles['open']}>
            {open.map((check) => (
              <OpenLine key={check.id} check={check} onGoToName={onGoToName} onRetry={onRetry} />
            ))}
          </ul>
        )}
        {passed.length > 0 && (
          <ul className={styles['passed']}>
            {passed.map((check) => (
              <PassedLine key={check.id} id={check.id} />
            ))}
          </ul>
        )}
      </Box>
    </SectionCard>
  );
}
