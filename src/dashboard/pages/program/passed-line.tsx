import { Box, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { CheckIcon } from './check-icon';
import type { CheckId } from './launch-checks';

/** A check that passed: nothing to do, so nothing more than what is in order. */
export function PassedLine({ id }: { id: CheckId }) {
  const { t } = useTranslation('program');
  return (
    <li>
      <Box gap="SP2" verticalAlign="middle">
        <CheckIcon state="passed" />
        <Text size="small">{t(`checklist.check.${id}.passed`)}</Text>
      </Box>
    </li>
  );
}
