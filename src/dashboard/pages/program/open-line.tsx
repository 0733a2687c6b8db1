import { dashboard } from '@wix/dashboard';
import { Box, Button, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { REACHABLE_WITHIN_ORDERS } from '../../../domain/economics/reward-return';
import { ladderPath, membersPath, rewardsPath, rulesPath, type Path } from '../../app/paths';
import { CheckIcon } from './check-icon';
import type { Check, CheckId } from './launch-checks';

type OpenLineProps = { check: Check; onGoToName: () => void; onRetry: () => void };

/** Where a failing check is put right; the name is a field of this very page. */
const FIX_PATH: Record<Exclude<CheckId, 'named'>, Path> = {
  activeRule: rulesPath(),
  activeReward: rewardsPath(),
  tiersOn: ladderPath(),
  thresholds: ladderPath(),
  rulesCoverTiers: rulesPath({ tiers: 'missing' }),
  rewardsCoverTiers: rewardsPath({ attention: 'warned' }),
  typicalOrder: rewardsPath({ task: 'order' }),
  reachable: rewardsPath({ sort: 'cost' }),
  members: membersPath(),
};

/** A check that did not pass: why it matters, and the one button that leads to the cure. */
export function OpenLine({ check, onGoToName, onRetry }: OpenLineProps) {
  const { t } = useTranslation('program');
  const { id, state } = check;
  const fix = () => {
    if (id === 'named') onGoToName();
    else dashboard.navigate(FIX_PATH[id]);
  };
  return (
    <li>
      <Box gap="SP2" verticalAlign="middle" align="space-between">
        <Box gap="SP2" verticalAlign="middle">
          <CheckIcon state={state} />
          <Outcome check={check} />
        </Box>
        <Box flexShrink={0}>
          {state === 'failed' && (
            <Button size="small" priority="secondary" onClick={fix}>
              {t(`checklist.check.${id}.fix`)}
            </Button>
          )}
          {state === 'unknown' && (
            <TextButton size="small" onClick={onRetry}>
              {t('checklist.retry')}
            </TextButton>
          )}
        </Box>
      </Box>
    </li>
  );
}

function Outcome({ check: { id, state, names } }: { check: Check }) {
  const { t } = useTranslation('program');
  const isFailed = state === 'failed';
  return (
    <Box direction="vertical">
      <Text size="small" weight="normal">
        {isFailed ? t(`checklist.check.${id}.failed`) : t(`checklist.check.${id}.subject`)}
      </Text>
      <Text size="small" secondary>
        {isFailed
          ? t(`checklist.check.${id}.why`, {
              names: names.join(', '),
              max: REACHABLE_WITHIN_ORDERS,
            })
          : t(`checklist.state.${state}`)}
      </Text>
    </Box>
  );
}
