import { useTranslation } from 'react-i18next';
import type { Affordability } from '../../../domain/economics/affordability';
import { useFormat } from '../../../i18n/use-format';

/** "41 of 180" and "22.8%"; an estimate says that it is one, and how far it may be off. */
export function useAffordableText() {
  const { t } = useTranslation('rewards');
  const format = useFormat();
  return ({ accounts, margin, total }: Affordability): { count: string; share: string | null } => {
    if (total === 0) return { count: t('affordable.nobody'), share: null };
    const given = { accounts: format.number(accounts), total: format.number(total) };
    const share = format.rate((accounts / total) * 100);
    return margin === 0
      ? { count: t('affordable.exact', given), share }
      : {
          count: t('affordable.about', given),
          share: t('affordable.shareMargin', { share, margin: format.number(margin) }),
        };
  };
}
