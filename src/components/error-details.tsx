import { Box, Text, TextButton } from '@wix/design-system';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

type ErrorDetailsProps = { requestId: string | undefined };

/** What Wix support asks for, folded away until somebody needs it. */
export function ErrorDetails({ requestId }: ErrorDetailsProps) {
  const { t } = useTranslation('errors');
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  return (
    <Box direction="vertical" gap="SP1" align="center">
      <TextButton
        size="tiny"
        skin="dark"
        underline="always"
        ariaExpanded={isOpen}
        ariaControls={detailsId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('details')}
      </TextButton>
      <div id={detailsId} hidden={!isOpen}>
        <Text size="tiny" secondary>
          {requestId === undefined ? t('noRequestId') : t('requestId', { requestId })}
        </Text>
      </div>
    </Box>
  );
}
