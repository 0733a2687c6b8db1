import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../domain/errors';
import { useFormat } from '../i18n/use-format';
import { errorText } from './error-text';
import { useNow } from './use-now';

type StaleNoticeProps = { error: AppError; updatedAt: number; onRetry: () => void };

const A_MOMENT_MS = 60_000;

/** Says quietly that what is shown could not be brought up to date, and how old it is. */
export function StaleNotice({ error, updatedAt, onRetry }: StaleNoticeProps) {
  const { t } = useTranslation('app');
  const { t: tErrors } = useTranslation('errors');
  const format = useFormat();
  const now = useNow();
  const title =
    now - updatedAt < A_MOMENT_MS
      ? t('stale.titleJustNow')
      : t('stale.title', { age: format.ago(updatedAt, now) });
  return (
    <div role="status">
      <SectionHelper
        skin="warning"
        size="small"
        fullWidth
        title={title}
        actionText={t('actions.tryAgain')}
        onAction={onRetry}
      >
        {errorText(tErrors, error).nextStep}
      </SectionHelper>
    </div>
  );
}
