import { dashboard } from '@wix/dashboard';
import { Box, Button, Text, TextButton } from '@wix/design-system';
import {
  StatusAlertFilled,
  StatusCompleteFilled,
  StatusIndeterminate,
  StatusWarningFilled,
} from '@wix/wix-ui-icons-common';
import { useTranslation } from 'react-i18next';
import { membersPath, wixPaths, type Path } from '../../app/paths';
import styles from './checklist.module.css';
import type { Check, CheckId } from './launch-checks';

type ChecklistLineProps = { check: Check; onGoToName: () => void; onRetry: () => void };

const ICON = {
  passed: StatusCompleteFilled,
  failed: StatusWarningFilled,
  pending: StatusIndeterminate,
  unknown: StatusAlertFilled,
} as const;

/** Where a failing check is put right; the name is a field of this very page. */
const FIX_PATH: Record<Exclude<CheckId, 'named'>, Path> = {
  activeRule: wixPaths.manageLoyalty,
  activeReward: wixPaths.manageLoyalty,
  tiersOn: wixPaths.manageLoyalty,
  thresholds: wixPaths.manageLoyalty,
  rulesCoverTiers: wixPaths.manageLoyalty,
  rewardsCoverTiers: wixPaths.manageLoyalty,
  members: membersPath(),
};

/** One check with its outcome and, where it failed, why it matters and the one button that leads to the cure. */
export function ChecklistLine({ check, onGoToName, onRetry }: ChecklistLineProps) {
  const { t } = useTranslation('program');
  const { id, state } = check;
  const Icon = ICON[state];
  const fix = () => {
    if (id === 'named') onGoToName();
    else dashboard.navigate(FIX_PATH[id]);
  };
  return (
    <li>
      <Box gap="SP2" verticalAlign="middle" align="space-between">
        <Box gap="SP2" verticalAlign="middle">
          <span
            role="img"
            aria-label={t(`checklist.state.${state}`)}
            className={`${styles['icon'] ?? ''} ${styles[state] ?? ''}`}
          >
            <Icon />
          </span>
          <Outcome check={check} />
        </Box>
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
    </li>
  );
}

function Outcome({ check: { id, state, names } }: { check: Check }) {
  const { t } = useTranslation('program');
  switch (state) {
    case 'passed':
      return <Text size="small">{t(`checklist.check.${id}.passed`)}</Text>;
    case 'failed':
      return (
        <TwoLines
          title={t(`checklist.check.${id}.failed`)}
          text={t(`checklist.check.${id}.why`, { names: names.join(', ') })}
        />
      );
    case 'pending':
    case 'unknown':
      return (
        <TwoLines title={t(`checklist.check.${id}.subject`)} text={t(`checklist.state.${state}`)} />
      );
  }
}

function TwoLines({ title, text }: { title: string; text: string }) {
  return (
    <Box direction="vertical">
      <Text size="small" weight="normal">
        {title}
      </Text>
      <Text size="small" secondary>
        {text}
      </Text>
    </Box>
  );
}
