import { extensions } from '@wix/astro/builders';

export const confirmModal = extensions.dashboardModal({
  id: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7b01',
  title: 'Confirm',
  width: 540,
  height: 320,
  component: './dashboard/modals/confirm/confirm-modal.tsx',
});
