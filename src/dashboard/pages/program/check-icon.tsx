import { Box } from '@wix/design-system';
import {
  StatusAlertFilled,
  StatusCompleteFilled,
  StatusIndeterminate,
  StatusWarningFilled,
} from '@wix/wix-ui-icons-common';
import { useTranslation } from 'react-i18next';
import type { Check } from './launch-checks';

const LOOK = {
  passed: { Icon: StatusCompleteFilled, color: 'G10' },
  failed: { Icon: StatusWarningFilled, color: 'Y00' },
  pending: { Icon: StatusIndeterminate, color: 'D30' },
  unknown: { Icon: StatusAlertFilled, color: 'D30' },
} as const;

/** How a check came out, in shape and colour, and in words for those who see neither. */
export function CheckIcon({ state }: Pick<Check, 'state'>) {
  const { t } = useTranslation('program');
  const { Icon, color } = LOOK[state];
  return (
    <Box role="img" ariaLabel={t(`checklist.state.${state}`)} color={color}>
      <Icon />
    </Box>
  );
}
