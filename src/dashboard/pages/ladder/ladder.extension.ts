import { extensions } from '@wix/astro/builders';

export const ladderPage = extensions.dashboardPage({
  id: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a05',
  title: 'Tier ladder',
  routePath: 'tiers',
  component: './dashboard/pages/ladder/page.tsx',
});
