import { Box, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';

type MissingFlagProps = { tierNames: string[]; isFixing: boolean; onFix: () => void };

/** Which tiers a rule forgets, and the one click that gives them something. */
export function MissingFlag({ tierNames, isFixing, onFix }: MissingFlagProps) {
  const { t } = useTranslation('rules');
  return (
    <Box direction="vertical" align="left" paddingTop="SP1">
      <Text size="tiny" skin="error">
        {t('flag.missing', { tiers: tierNames.join(', ') })}
      </Text>
      <TextButton
        size="tiny"
        underline="always"
        disabled={isFixing}
        onClick={(event) => {
          // The row around it would open.
          event.stopPropagation();
          onFix();
        }}
      >
        {t('flag.fix')}
      </TextButton>
    </Box>
  );
}
