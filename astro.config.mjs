import cloudflare from '@astrojs/cloudflare';
import react from '@astrojs/react';
import wix from '@wix/astro';
import { defineConfig } from 'astro/config';

/** First in the list, so that it runs around the middleware of the Wix integration. */
const refusedTokens = {
  name: 'refused-tokens',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) =>
      addMiddleware({
        order: 'pre',
        entrypoint: new URL('./src/backend/refused-tokens.ts', import.meta.url),
      }),
  },
};

export default defineConfig({
  output: 'server',
  adapter: cloudflare(),
  integrations: [refusedTokens, wix(), react()],
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  // Its modules import each other without file extensions, which Node alone cannot follow.
  vite: { ssr: { noExternal: ['@wix/web-methods'] } },
});
