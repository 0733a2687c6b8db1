import { SectionHelper } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../../components/form/form-error';
import type { AppError } from '../../../../domain/errors';
import { isRefusalCode } from './refusal-codes';

/** Refusals that this app knows the reason of say it; the others say what every refusal says. */
export function RefusalNotice({ error }: { error: AppError }) {
  const { t } = useTranslation('redeem');
  if (!isRefusalCode(error.code)) return <FormError error={error} />;
  return (
    <div role="alert">
      <SectionHelper
        skin={error.kind === 'conflict' ? 'warning' : 'standard'}
        fullWidth
        title={t(`refusal.${error.code}.title`)}
      >
        {t(`refusal.${error.code}.text`)}
      </SectionHelper>
    </div>
  );
}
