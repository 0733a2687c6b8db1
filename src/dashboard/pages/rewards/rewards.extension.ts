import { extensions } from '@wix/astro/builders';

export const rewardsPage = extensions.dashboardPage({
  id: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a04',
  title: 'Rewards',
  routePath: 'rewards',
  component: './dashboard/pages/rewards/page.tsx',
});
