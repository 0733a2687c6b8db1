import { extensions } from '@wix/astro/builders';

export const contactPointsModal = extensions.dashboardModal({
  id: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7b02',
  title: 'Adjust points',
  width: 540,
  height: 240,
  component: './dashboard/modals/contact-points/contact-points-modal.tsx',
});
