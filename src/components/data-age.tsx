import { Box, IconButton, Text, Tooltip } from '@wix/design-system';
import { Refresh } from '@wix/wix-ui-icons-common';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import { useNow } from './use-now';

type DataAgeProps = {
  /** Milliseconds since the epoch; 0 before the first answer. */
  updatedAt: number;
  isFetching: boolean;
  onRefresh: () => void;
};

const A_MOMENT_MS = 60_000;

/** When the figures beside it were true, and a button that asks again. */
export function DataAge({ updatedAt, isFetching, onRefresh }: DataAgeProps) {
  const { t } = useTranslation('app');
  const format = useFormat();
  const now = useNow();
  const age =
    now - updatedAt < A_MOMENT_MS
      ? t('age.justNow')
      : t('age.updated', { age: format.ago(updatedAt, now) });
  return (
    <Box gap="SP1" verticalAlign="middle">
      {updatedAt > 0 && (
        <Text size="small" secondary>
          {age}
        </Text>
      )}
      <Tooltip content={t('actions.refresh')}>
        <IconButton
          size="small"
          priority="tertiary"
          ariaLabel={t('actions.refresh')}
          disabled={isFetching}
          onClick={onRefresh}
        >
          <Refresh />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
