import { Box, SectionHelper, Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../domain/errors';
import { ErrorDetails } from '../error-details';
import { errorText } from '../error-text';

/** Why the form was not saved, above its actions, when no single field is to blame. */
export function FormError({ error }: { error: AppError }) {
  const { t } = useTranslation('errors');
  const { title, nextStep } = errorText(t, error);
  return (
    <div role="alert">
      <SectionHelper skin="danger" fullWidth title={title}>
        <Box direction="vertical" gap="SP1" align="left">
          <Text size="small">{nextStep}</Text>
          <ErrorDetails requestId={error.requestId} />
        </Box>
      </SectionHelper>
    </div>
  );
}
