import { auth } from '@wix/essentials';
import type { APIRoute } from 'astro';
import { WIX_CLIENT_ID } from 'astro:env/client';
import { prepareElevation } from '../../backend/elevation';
import { exposeMethods } from '../../backend/exposed-methods';
import { handleWebMethods } from '../../backend/handle-web-methods';
import { services } from '../../backend/services.web';

const platform = {
  appId: WIX_CLIENT_ID,
  methods: exposeMethods(services),
  getTokenInfo: () => auth.getTokenInfo(),
  prepareElevation: () => prepareElevation(),
};

/** The one way from a page to the backend: docs/decisions/001-wix-cli-and-web-methods.md. */
export const ALL: APIRoute = ({ request }) => handleWebMethods(request, platform);
