import { Box, Button, Heading, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../../components/section-card';
import type { ImpactIndex } from '../../../domain/ladder/impact-index';
import { useFormat } from '../../../i18n/use-format';
import { STARTER_LADDERS, starterThresholds, type StarterLadder } from './starter-ladders';
import styles from './starter.module.css';

/** A tier that is to be added to the draft. */
export type StarterRung = { name: string; requiredPoints: number };

type StarterCardProps = {
  /** Null until members' points are known. */
  index: ImpactIndex | null;
  onUse: (rungs: StarterRung[]) => void;
  onAddOne: () => void;
};

/** Ready-made ladders for a program without tiers. */
export function StarterCard({ index, onUse, onAddOne }: StarterCardProps) {
  const { t } = useTranslation('ladder');
  const isFromMembers = STARTER_LADDERS.some(
    (ladder) => starterThresholds(ladder, index).isFromMembers,
  );
  return (
    <SectionCard title={t('starter.title')} subtitle={t('starter.text')}>
      <Box direction="vertical" gap="SP4">
        <ul className={styles['starters']}>
          {STARTER_LADDERS.map((ladder) => (
            <li key={ladder.id} className={styles['starter']}>
              <Starter ladder={ladder} index={index} onUse={onUse} />
            </li>
          ))}
        </ul>
        <Box align="space-between" gap="SP3" verticalAlign="middle">
          <Text size="small" secondary>
            {isFromMembers ? t('starter.fromData') : t('starter.fromDefaults')}
          </Text>
          <TextButton size="small" onClick={onAddOne}>
            {t('starter.blank')}
          </TextButton>
        </Box>
      </Box>
    </SectionCard>
  );
}

type StarterProps = { ladder: StarterLadder; index: ImpactIndex | null } & Pick<
  StarterCardProps,
  'onUse'
>;

function Starter({ ladder, index, onUse }: StarterProps) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const { points } = starterThresholds(ladder, index);
  const rungs = ladder.tiers.map(({ tier }, rank) => ({
    name: t(`starter.tier.${tier}`),
    requiredPoints: points[rank] ?? 0,
  }));
  const name = t(`starter.${ladder.id}.name`);
  return (
    <>
      <Heading as="h3" size="small">
        {name}
      </Heading>
      <Text size="small" secondary>
        {t(`starter.${ladder.id}.text`)}
      </Text>
      <ul className={styles['rungs']}>
        {rungs.toReversed().map((rung) => (
          <li key={rung.name} className={styles['rung']}>
            <Text size="small" weight="normal">
              {rung.name}
            </Text>
            <Text size="small">{format.points(rung.requiredPoints)}</Text>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        priority="secondary"
        aria-label={t('starter.useLabel', { name })}
        onClick={() => {
          onUse(rungs);
        }}
      >
        {t('starter.use')}
      </Button>
    </>
  );
}
