import { Text } from '@wix/design-system';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/account';
import { useFormat } from '../../../i18n/use-format';
import { PanelSection } from '../../../components/collection/panel-section';

/** Which points go next if nothing happens. */
export function ExpirySection({ expiry }: { expiry: Account['nextExpiry'] }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  return (
    <PanelSection title={t('panel.expiry')}>
      <Text size="small">
        {expiry === null
          ? t('panel.noExpiry')
          : t('panel.expiryText', {
              points: format.points(expiry.points),
              date: format.date(expiry.date),
            })}
      </Text>
    </PanelSection>
  );
}
