import { dashboard } from '@wix/dashboard';
import { Box, CustomModalLayout, Loader, Text } from '@wix/design-system';
import '@wix/design-system/styles.global.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { membersPath, type Path } from '../../app/paths';
import { useSlotId } from '../../app/slot-id';
import { withProviders } from '../../app/with-providers';

function close(): void {
  dashboard.closeModal();
}

function goTo(path: Path): void {
  dashboard.navigate(path);
  close();
}

/**
 * Carries the contact whose page it was opened on to the Members page, where points are adjusted: a modal changes
 * nothing itself. It stays only when Wix did not say which contact.
 */
function ContactPointsModal() {
  const { t } = useTranslation('crm');
  const contactId = useSlotId('contactId');
  // Synchronises with the dashboard, which tells the contact and shows the page.
  useEffect(() => {
    if (contactId !== null) goTo(membersPath({ contactId }));
  }, [contactId]);
  if (contactId !== null) {
    return (
      <Box align="center" verticalAlign="middle" height="240px" role="status">
        <Loader size="small" text={t('contact.opening')} />
      </Box>
    );
  }
  return (
    <CustomModalLayout
      width="100%"
      title={t('contact.missingTitle')}
      closeButtonProps={{ onClick: close }}
      secondaryButtonText={t('contact.close')}
      secondaryButtonOnClick={close}
      primaryButtonText={t('contact.find')}
      primaryButtonOnClick={() => {
        goTo(membersPath());
      }}
    >
      <Text>{t('contact.missingText')}</Text>
    </CustomModalLayout>
  );
}

export default withProviders(ContactPointsModal);
