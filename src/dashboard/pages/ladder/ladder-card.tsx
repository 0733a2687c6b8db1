import { Box, Button, SegmentedToggle, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { SectionCard } from '../../../components/section-card';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { canAddRung } from '../../../domain/ladder/moves';
import { MAX_TIERS } from '../../../domain/ladder/ladder-limits';
import { useFormat } from '../../../i18n/use-format';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import { LadderBoard } from './ladder-board';
import type { RungActions } from './rung-actions';
import type { RungView } from './rung-view';
import { useBoardDrawing } from './use-board-drawing';

type LadderCardProps = {
  draft: LadderDraft;
  rungs: RungView[];
  members: KnownMembers | null;
  /** Whether a pointer holds a rung: then the scale stands still. */
  isHeld: boolean;
  actions: RungActions;
  onAdd: () => void;
};

/** The ladder with its scale and what can be done to it as a whole. */
export function LadderCard({ draft, rungs, members, isHeld, actions, onAdd }: LadderCardProps) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const drawing = useBoardDrawing({ rungs, members, isHeld });
  const { geometry, above } = drawing;
  return (
    <SectionCard
      title={t('board.title')}
      subtitle={t('board.subtitle')}
      suffix={
        <Box width="220px" style={{ flexShrink: 0, marginInlineStart: 12 }}>
          <SegmentedToggle
            size="small"
            fullWidth
            ariaLabel={t('board.scale')}
            selected={geometry.scale.kind}
            onClick={(_event, kind) => {
              drawing.chooseScale(kind === 'log' ? 'log' : 'linear');
            }}
          >
            <SegmentedToggle.Button value="linear">{t('board.linear')}</SegmentedToggle.Button>
            <SegmentedToggle.Button value="log">{t('board.log')}</SegmentedToggle.Button>
          </SegmentedToggle>
        </Box>
      }
    >
      <Box direction="vertical" gap="SP3">
        {above > 0 && (
          <Text size="tiny" secondary>
            {t('board.above', { count: above, amount: format.number(above) })}
          </Text>
        )}
        <LadderBoard rungs={rungs} geometry={geometry} bars={drawing.bars} actions={actions} />
        <Box align="space-between" gap="SP3" verticalAlign="middle">
          <Text size="small" secondary>
            {canAddRung(draft)
              ? t('board.keys')
              : t('board.full', { amount: format.number(MAX_TIERS) })}
          </Text>
          <Box style={{ flexShrink: 0 }}>
            <Button size="small" priority="secondary" disabled={!canAddRung(draft)} onClick={onAdd}>
              {t('board.addTier')}
            </Button>
          </Box>
        </Box>
      </Box>
    </SectionCard>
  );
}
