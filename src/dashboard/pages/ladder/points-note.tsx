import {
  Box,
  LinearProgressBar,
  SkeletonGroup,
  SkeletonLine,
  Text,
  TextButton,
} from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state';
import { errorText } from '../../../components/error-text';
import { LoadingRegion } from '../../../components/loading-region';
import { useNow } from '../../../components/use-now';
import { useFormat } from '../../../i18n/use-format';
import type { TierPointsState } from '../../data/tier-points/tier-points-reader';
import type { TierPoints } from './use-ladder';

/** How well the figures are known: who was counted, when, how it goes on, and what cannot be known. */
export function PointsNote({ points }: { points: TierPoints }) {
  const { state, read, pause, resume } = points;
  if (state.members === null) {
    return read.error === null ? (
      <LoadingRegion>
        <SkeletonGroup skin="light">
          <SkeletonLine width="100%" />
        </SkeletonGroup>
      </LoadingRegion>
    ) : (
      <ErrorState error={read.error.detail} size="card" onRetry={() => void read.refetch()} />
    );
  }
  return (
    <Box direction="vertical" gap="SP2">
      <Summary state={state} />
      {state.phase !== 'complete' && <Progress state={state} onPause={pause} onResume={resume} />}
    </Box>
  );
}

const A_MOMENT_MS = 60_000;

function Summary({ state }: { state: TierPointsState }) {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  const now = useNow();
  const { phase, known, total, updatedAt } = state;
  const summary = (): string => {
    if (total === 0) return t('points.nobody');
    if (phase !== 'complete') {
      const amounts = { known: format.number(known), total: format.number(total) };
      return t('points.sample', amounts);
    }
    const members = t('members', { count: known, amount: format.number(known) });
    return now - updatedAt < A_MOMENT_MS
      ? t('points.completeNow', { members })
      : t('points.complete', { members, age: format.ago(updatedAt, now) });
  };
  return (
    <div>
      <Text tagName="p" size="tiny" secondary>
        {summary()}
      </Text>
      {total > 0 && (
        <Text tagName="p" size="tiny" secondary>
          {t('points.window')}
        </Text>
      )}
    </div>
  );
}

type ProgressProps = { state: TierPointsState; onPause: () => void; onResume: () => void };

/** How far reading everybody has come, and the way to pause it or to go on. */
function Progress({ state, onPause, onResume }: ProgressProps) {
  const { t } = useTranslation('ladder');
  const { t: tErrors } = useTranslation('errors');
  const { known, total, isPaused, error } = state;
  const isResting = isPaused || error !== null;
  return (
    <Box direction="vertical" gap="SP1">
      <div
        role="progressbar"
        aria-label={t('points.progress')}
        aria-valuenow={known}
        aria-valuemin={0}
        aria-valuemax={total}
      >
        <LinearProgressBar value={(100 * known) / Math.max(1, total)} />
      </div>
      {error !== null && (
        <div role="alert">
          <Text size="tiny" skin="error">
            {t('points.failed', { reason: errorText(tErrors, error).nextStep })}
          </Text>
        </div>
      )}
      <Box gap="SP2" verticalAlign="middle">
        {isPaused && (
          <Text size="tiny" secondary>
            {t('points.paused')}
          </Text>
        )}
        <TextButton size="tiny" onClick={isResting ? onResume : onPause}>
          {isResting ? t('points.resume') : t('points.pause')}
        </TextButton>
      </Box>
    </Box>
  );
}
