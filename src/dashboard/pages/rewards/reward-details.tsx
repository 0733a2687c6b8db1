import { Box, Button, SidePanel, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Reward } from '../../../domain/reward';
import type { RewardSearch } from '../../../domain/reward-search';
import type { TiersProgram } from '../../../domain/tier';
import type { PageLocation } from '../../app/page-location';
import { useAffordability } from '../../data/economics/use-affordability';
import { ActiveSwitch } from './active-switch';
import { AffordableSection } from './affordable-section';
import { CouponsSection } from './coupons-section';
import { PanelSection } from '../../../components/collection/panel-section';
import { ReturnTable } from './return-table';
import { useDeleteReward } from './use-delete-reward';
import { useRewardWords } from './use-reward-words';
import { useRewardsOverview } from './use-rewards-overview';
import { WarningList } from './warning-list';

type RewardDetailsProps = {
  reward: Reward;
  tiers: TiersProgram;
  location: PageLocation<RewardSearch>;
  onDeleted: () => void;
};

/** What a reward is, what it means in each tier, and whom it concerns. */
export function RewardDetails({ reward, tiers, location, onDeleted }: RewardDetailsProps) {
  const { t } = useTranslation('rewards');
  const words = useRewardWords(tiers);
  const { basis, warningsOf, rewards } = useRewardsOverview();
  // All of them, as the list asks: the same counts serve both.
  const affordability = useAffordability(rewards)(reward);
  const deletion = useDeleteReward(reward, affordability, onDeleted);
  const isOther = reward.kind === 'OTHER';
  return (
    <>
      <SidePanel.Content>
        <Box direction="vertical" gap="SP5">
          <ActiveSwitch reward={reward} label={t('panel.active')} />
          <WarningList reward={reward} warnings={warningsOf(reward)} tiers={tiers} />
          <PanelSection title={t('panel.gives')}>
            <Text size="small">
              {isOther
                ? t('panel.otherNote')
                : `${words.givesRange(reward)} · ${words.terms(reward.terms)}`}
            </Text>
          </PanelSection>
          {!isOther && (
            <PanelSection title={t('panel.perTier')}>
              <ReturnTable offer={reward} tiers={tiers} basis={basis.data ?? null} />
            </PanelSection>
          )}
          {!isOther && <AffordableSection state={affordability} />}
          {!isOther && <CouponsSection reward={reward} />}
        </Box>
      </SidePanel.Content>
      <SidePanel.Footer>
        <Box align="space-between" gap="SP2">
          <Button
            priority="secondary"
            skin="destructive"
            disabled={deletion.isDeleting}
            onClick={() => void deletion.ask()}
          >
            {t('panel.delete')}
          </Button>
          {!isOther && (
            <Box gap="SP2">
              <Button
                priority="secondary"
                onClick={() => {
                  location.push({ task: 'new' });
                }}
              >
                {t('panel.duplicate')}
              </Button>
              <Button
                onClick={() => {
                  location.push({ task: 'edit' });
                }}
              >
                {t('panel.edit')}
              </Button>
            </Box>
          )}
        </Box>
      </SidePanel.Footer>
    </>
  );
}
