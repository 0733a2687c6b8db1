import { dashboard } from '@wix/dashboard';
import { Box, CustomModalLayout, Text } from '@wix/design-system';
import '@wix/design-system/styles.global.css';
import { useTranslation } from 'react-i18next';
import { useHostState } from '../../app/host-state';
import { withProviders } from '../../app/with-providers';
import { question, type confirmed } from './question';
import type { z } from 'zod';

const YES: z.infer<typeof confirmed> = { confirmed: true };

function close(): void {
  dashboard.closeModal();
}

/** Asks before something that customers notice. It changes nothing itself: the page acts on the answer. */
function ConfirmModal() {
  const { t } = useTranslation('app');
  const { title, consequences, confirmLabel, isDestructive } = question.parse(useHostState());
  return (
    <CustomModalLayout
      width="100%"
      title={title}
      closeButtonProps={{ onClick: close }}
      secondaryButtonText={t('actions.cancel')}
      secondaryButtonProps={{ autoFocus: true }}
      secondaryButtonOnClick={close}
      primaryButtonText={confirmLabel}
      primaryButtonProps={{ skin: isDestructive ? 'destructive' : 'standard' }}
      primaryButtonOnClick={() => {
        dashboard.closeModal(YES);
      }}
    >
      <Box direction="vertical" gap="SP2">
        {consequences.map((consequence) => (
          <Text key={consequence}>{consequence}</Text>
        ))}
      </Box>
    </CustomModalLayout>
  );
}

export default withProviders(ConfirmModal);
