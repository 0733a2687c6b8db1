import { useQuery } from '@tanstack/react-query';
import { Box } from '@wix/design-system';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { rewardWarnings } from '../../../domain/economics/reward-warnings';
import type { TiersProgram } from '../../../domain/tier';
import { ruleQueries } from '../../data/rules/queries';
import { PanelSection } from '../../../components/collection/panel-section';
import { ReturnTable } from './return-table';
import { toDraftSoFar, type RewardControl } from './reward-form-values';
import { useRewardsOverview } from './use-rewards-overview';
import { Warnings } from './warning-list';

type FormPreviewProps = {
  control: RewardControl;
  tiers: TiersProgram;
  /** Of the reward that is edited; empty for a new one. */
  rewardId: string;
};

/** What the reward would mean as it is typed: to members of each tier, and next to the other rewards. */
export function FormPreview({ control, tiers, rewardId }: FormPreviewProps) {
  const { t } = useTranslation('rewards');
  const values = useWatch({ control, compute: (typed) => typed });
  const draft = toDraftSoFar(values, tiers);
  const { basis, rewards } = useRewardsOverview();
  const rules = useQuery(ruleQueries.list());
  if (draft.prices.length === 0) return null;
  const reward = { ...draft, id: rewardId, name: values.name, active: true, revision: '' };
  const warnings = rewardWarnings(reward, {
    rewards,
    rules: rules.data ?? [],
    tiers,
    basis: basis.data ?? null,
  });
  return (
    <PanelSection title={t('form.preview')}>
      <Box direction="vertical" gap="SP3">
        <ReturnTable offer={draft} tiers={tiers} basis={basis.data ?? null} />
        {warnings.length > 0 && (
          <div role="status">
            <Warnings warnings={warnings} tiers={tiers} />
          </div>
        )}
      </Box>
    </PanelSection>
  );
}
