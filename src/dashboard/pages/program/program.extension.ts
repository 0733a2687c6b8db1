import { extensions } from '@wix/astro/builders';

export const programPage = extensions.dashboardPage({
  id: '0f6b9c3e-6f0d-4b57-9a35-2f1f0c6f7a01',
  title: 'Program',
  routePath: 'program',
  component: './dashboard/pages/program/page.tsx',
});
