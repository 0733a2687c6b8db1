import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Estimate } from '../../../domain/ladder/sample-estimate';
import { useFormat } from '../../../i18n/use-format';

/** Head counts in words: exact ones as they are, estimates with their margin. */
export function useCountTexts() {
  const { t } = useTranslation('ladder');
  const format = useFormat();
  return useMemo(() => {
    const estimate = ({ members, margin }: Estimate): string =>
      margin === 0
        ? format.number(members)
        : t('margin', { amount: format.number(members), margin: format.number(margin) });
    return {
      estimate,
      members: (count: Estimate): string =>
        t('members', { count: count.members, amount: estimate(count) }),
    };
  }, [t, format]);
}
