import { Box, SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';

type TiersMissingProps = { onRetry: () => void };

/** The list is there, but what it says about tiers is not. */
export function TiersMissing({ onRetry }: TiersMissingProps) {
  const { t } = useTranslation('members');
  const { t: tApp } = useTranslation('app');
  return (
    <Box direction="vertical" padding="SP2 SP4">
      <SectionHelper
        skin="warning"
        size="small"
        fullWidth
        actionText={tApp('actions.tryAgain')}
        onAction={onRetry}
      >
        {t('notice.tiersMissing')}
      </SectionHelper>
    </Box>
  );
}
