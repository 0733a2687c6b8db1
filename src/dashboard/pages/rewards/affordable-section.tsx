import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { AffordabilityState } from '../../data/economics/use-affordability';
import { AffordableCell } from './affordable-cell';
import { PanelSection } from '../../../components/collection/panel-section';

/** How many members can have it now, and how that was found out. */
export function AffordableSection({ state }: { state: AffordabilityState }) {
  const { t } = useTranslation('rewards');
  return (
    <PanelSection title={t('panel.affordable')}>
      <Box direction="vertical" gap="SP1">
        <AffordableCell state={state} />
        {state.status === 'known' && state.value.total > 0 && (
          <Text size="tiny" secondary>
            {state.value.margin === 0 ? t('affordable.exactNote') : t('affordable.sampleNote')}
          </Text>
        )}
      </Box>
    </PanelSection>
  );
}
