import { Box, Text, TextButton } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';

/** More are counted: their names would fill the list. */
const MAX_NAMED = 3;

type MissingFlagProps = { tierNames: string[]; isFixing: boolean; onFix: () => void };

/** Which tiers a rule forgets, and the one click that gives them something. */
export function MissingFlag({ tierNames, isFixing, onFix }: MissingFlagProps) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const count = tierNames.length;
  return (
    <Box direction="vertical" align="left" paddingTop="SP1">
      <Text size="tiny" skin="error">
        {count > MAX_NAMED
          ? t('flag.missingMany', { count, amount: format.number(count) })
          : t('flag.missing', { tiers: tierNames.join(', ') })}
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
