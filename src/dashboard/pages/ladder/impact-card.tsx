import { Box, Text } from '@wix/design-system';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../../components/section-card';
import { DirectionIcon } from './direction-icon';
import { FlowTable } from './flow-table';
import styles from './impact.module.css';
import type { ImpactView } from './impact-view';
import { useCountTexts } from './use-count-texts';

type ImpactCardProps = {
  /** Null until members' points are known. */
  impact: ImpactView | null;
  /** Whether members are placed at all, by the draft. */
  isActive: boolean;
  /** How well the figures are known. */
  note: ReactNode;
};

/** Who would change places, in numbers that follow the rung while it moves. */
export function ImpactCard({ impact, isActive, note }: ImpactCardProps) {
  const { t } = useTranslation('ladder');
  return (
    <SectionCard title={t('impact.title')}>
      <Box direction="vertical" gap="SP4">
        {impact !== null && <Movement impact={impact} isActive={isActive} />}
        {note}
      </Box>
    </SectionCard>
  );
}

function Movement({ impact, isActive }: { impact: ImpactView; isActive: boolean }) {
  const { t } = useTranslation('ladder');
  const counts = useCountTexts();
  if (impact.flows.length === 0) {
    return (
      <Box direction="vertical">
        <Text weight="normal">{t('impact.none')}</Text>
        <Text size="small" secondary>
          {isActive ? t('impact.noneText') : t('impact.off')}
        </Text>
      </Box>
    );
  }
  const { promoted, demoted } = impact;
  return (
    <>
      <div className={styles['sums']}>
        {promoted.members > 0 && (
          <Text weight="bold">
            <DirectionIcon direction="up" />
            {t('impact.promoted', { count: promoted.members, amount: counts.estimate(promoted) })}
          </Text>
        )}
        {demoted.members > 0 && (
          <Text weight="bold">
            <DirectionIcon direction="down" />
            {t('impact.demoted', { count: demoted.members, amount: counts.estimate(demoted) })}
          </Text>
        )}
      </div>
      <FlowTable flows={impact.flows} />
    </>
  );
}
