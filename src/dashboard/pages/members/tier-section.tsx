import { Box, LinearProgressBar, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/account';
import type { TiersProgram } from '../../../domain/tier';
import { tierProgress } from '../../../domain/tier-progress';
import { useFormat } from '../../../i18n/use-format';
import { PanelSection } from '../../../components/collection/panel-section';
import { TierBadge } from './tier-badge';
import { useTierName } from './use-tier-name';

type TierSectionProps = { program: TiersProgram; tier: Account['tier'] };

/** Where the member stands on the ladder, how far the next rung is, and what counts. */
export function TierSection({ program, tier }: TierSectionProps) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const tierName = useTierName(program);
  const progress = tierProgress(program, tier);
  if (progress.kind === 'off') {
    return (
      <PanelSection title={t('panel.tier')}>
        <Text size="small">{t('tier.off')}</Text>
      </PanelSection>
    );
  }
  const { next, pointsToNext, movesTo } = progress;
  const way =
    next === null || pointsToNext === null
      ? t('tier.highest')
      : t('tier.toNext', { points: format.points(pointsToNext), tier: next.name });
  return (
    <PanelSection
      title={t('panel.tier')}
      suffix={<TierBadge program={program} tier={progress.tier} />}
    >
      {/* The sentence below says it; the bar carries a role, but the design system puts no name on it. */}
      <div aria-hidden>
        <LinearProgressBar padding="none" height="none" value={progress.share * 100} />
      </div>
      <Box direction="vertical">
        <Text size="small">{way}</Text>
        {movesTo !== null && (
          <Text size="small">{t('tier.moves', { tier: tierName(movesTo.tier) })}</Text>
        )}
        <Text size="tiny" secondary>
          {t('tier.window', {
            count: program.rollingWindowMonths,
            points: format.points(tier.points),
          })}
        </Text>
      </Box>
    </PanelSection>
  );
}
