import { Box, Button, EmptyState } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../domain/errors';
import { ErrorDetails } from './error-details';
import { errorText } from './error-text';

type ErrorStateProps = { error: AppError; size: SectionSize; onRetry: () => void };

/** Whether a part of the page or a card is missing its data. */
export type SectionSize = 'page' | 'card';

/** In place of data that did not come: what happened, what to do next, and the details for support. */
export function ErrorState({ error, size, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('errors');
  const { t: tApp } = useTranslation('app');
  const { title, nextStep } = errorText(t, error);
  return (
    <div role="alert">
      <EmptyState
        skin={size === 'page' ? 'page' : 'section'}
        title={title}
        subtitle={nextStep}
        {...(size === 'card' && { image: null })}
      >
        {/* Asking again does not give anybody a permission: explain, and offer nothing that cannot work. */}
        {error.kind !== 'forbidden' && (
          <Box direction="vertical" gap="SP3" align="center">
            <Button size="small" priority="secondary" onClick={onRetry}>
              {tApp('actions.tryAgain')}
            </Button>
            <ErrorDetails requestId={error.requestId} />
          </Box>
        )}
      </EmptyState>
    </div>
  );
}
