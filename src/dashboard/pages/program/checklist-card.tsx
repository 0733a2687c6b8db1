import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../../components/section-card';
import { useFormat } from '../../../i18n/use-format';
import { ChecklistLine } from './checklist-line';
import styles from './checklist.module.css';
import type { Check } from './launch-checks';

type ChecklistCardProps = {
  checks: Check[];
  isLaunched: boolean;
  onGoToName: () => void;
  onRetry: () => void;
};

/** What has to be in order; every line is asked anew, none can be ticked by hand. */
export function ChecklistCard({ checks, isLaunched, onGoToName, onRetry }: ChecklistCardProps) {
  const { t } = useTranslation('program');
  const format = useFormat();
  const passed = checks.filter(({ state }) => state === 'passed').length;
  return (
    <SectionCard
      title={isLaunched ? t('checklist.healthTitle') : t('checklist.launchTitle')}
      suffix={
        <Text size="small" secondary>
          {passed === checks.length
            ? t('checklist.allPassed')
            : t('checklist.progress', {
                passed: format.number(passed),
                total: format.number(checks.length),
              })}
        </Text>
      }
    >
      <ul className={styles['list']}>
        {checks.map((check) => (
          <ChecklistLine key={check.id} check={check} onGoToName={onGoToName} onRetry={onRetry} />
        ))}
      </ul>
    </SectionCard>
  );
}
