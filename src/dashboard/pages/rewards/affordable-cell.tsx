import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { AffordabilityState } from '../../data/economics/use-affordability';
import { useAffordableText } from './use-affordable-text';

/** How many members can have the reward now, and which share of all that is. */
export function AffordableCell({ state }: { state: AffordabilityState }) {
  const { t } = useTranslation('rewards');
  const say = useAffordableText();
  if (state.status !== 'known') {
    return (
      <Text size="small" secondary>
        {state.status === 'pending' ? t('affordable.counting') : t('affordable.failed')}
      </Text>
    );
  }
  const { count, share } = say(state.value);
  return (
    <Box direction="vertical">
      <Text size="small">{count}</Text>
      {share !== null && (
        <Text size="tiny" secondary>
          {share}
        </Text>
      )}
    </Box>
  );
}
