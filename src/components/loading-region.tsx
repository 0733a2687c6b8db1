import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Announces a skeleton, which is only a drawing, as something that loads. */
export function LoadingRegion({ children }: { children: ReactNode }) {
  const { t } = useTranslation('app');
  return (
    <div role="status" aria-busy="true" aria-label={t('loading')}>
      {children}
    </div>
  );
}
