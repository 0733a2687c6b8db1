import { Box, Button } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../domain/errors';
import { CardEmpty } from './card-empty';
import { ErrorDetails } from './error-details';
import { errorText } from './error-text';
import { PageEmpty } from './page-empty';

type ErrorStateProps = { error: AppError; size: SectionSize; onRetry: () => void };

/** Whether a part of the page or a card is missing its data. */
export type SectionSize = 'page' | 'card';

/** In place of data that did not come: what happened, what to do next, and the details for support. */
export function ErrorState({ error, size, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('errors');
  const { title, nextStep } = errorText(t, error);
  const wayOn = <WayOn error={error} onRetry={onRetry} />;
  return (
    <div role="alert">
      {size === 'page' ? (
        <PageEmpty title={title} text={nextStep}>
          {wayOn}
        </PageEmpty>
      ) : (
        <Box direction="vertical" gap="SP1" paddingBottom="SP3">
          <CardEmpty title={title} text={nextStep} />
          {wayOn}
        </Box>
      )}
    </div>
  );
}

/** Asking again does not give anybody a permission: then nothing is offered that cannot work. */
function WayOn({ error, onRetry }: Pick<ErrorStateProps, 'error' | 'onRetry'>) {
  const { t } = useTranslation('app');
  if (error.kind === 'forbidden') return null;
  return (
    <Box direction="vertical" gap="SP2" align="center">
      <Button size="small" priority="secondary" onClick={onRetry}>
        {t('actions.tryAgain')}
      </Button>
      <ErrorDetails requestId={error.requestId} />
    </Box>
  );
}
