import { extensions } from '@wix/astro/builders';

export const rulesPage = extensions.dashboardPage({
  id: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a03',
  title: 'Earning rules',
  routePath: 'earning-rules',
  component: './dashboard/pages/rules/page.tsx',
});
