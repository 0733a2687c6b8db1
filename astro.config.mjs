import cloudflare from '@astrojs/cloudflare';
import react from '@astrojs/react';
import wix from '@wix/astro';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: cloudflare(),
  integrations: [wix(), react()],
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
});
