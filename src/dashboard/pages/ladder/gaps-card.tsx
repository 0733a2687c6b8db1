import { dashboard } from '@wix/dashboard';
import { Box, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { PlainList } from '../../../components/plain-list';
import { SectionCard } from '../../../components/section-card';
import { findCoverageGaps, type CoverageGap } from '../../../domain/ladder/coverage';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { rewardsPath, rulesPath } from '../../app/paths';
import { nameTier } from './impact-view';
import type { Offer } from './offer';

type GapsCardProps = { draft: LadderDraft; offer: Offer };

/** Rules and rewards that will say nothing for some tier; there is no card when all of them cover all tiers. */
export function GapsCard({ draft, offer }: GapsCardProps) {
  const { t } = useTranslation('ladderReview');
  const { t: tLadder } = useTranslation('ladder');
  const gaps = findCoverageGaps(draft, offer);
  if (gaps.length === 0) return null;
  const describe = ({ kind, name, missing }: CoverageGap) => {
    const tiers = missing.map((key) => nameTier(draft, key, tLadder('base'))).join(', ');
    return kind === 'rule' ? t('gaps.rule', { name, tiers }) : t('gaps.reward', { name, tiers });
  };
  return (
    <SectionCard title={t('gaps.title')} subtitle={t('gaps.text')}>
      <Box direction="vertical" gap="SP3">
        <PlainList gap="SP1">
          {gaps.map((gap) => (
            <li key={gap.id}>
              <Text size="small" overflowWrap="anywhere">
                {describe(gap)}
              </Text>
            </li>
          ))}
        </PlainList>
        <Box gap="SP4">
          <TextButton
            size="small"
            onClick={() => {
              dashboard.navigate(rulesPath({ tiers: 'missing' }));
            }}
          >
            {tLadder('panel.editRules')}
          </TextButton>
          <TextButton
            size="small"
            onClick={() => {
              dashboard.navigate(rewardsPath());
            }}
          >
            {tLadder('panel.editRewards')}
          </TextButton>
        </Box>
      </Box>
    </SectionCard>
  );
}
