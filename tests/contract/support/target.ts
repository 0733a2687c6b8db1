import { ApiKeyStrategy } from '@wix/sdk';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { createEmulator } from '../../../emulator/create-emulator';
import { connect, connectWith } from './emulated-wix';

/** What a real site is reached with: see "On a real site" in docs/testing.md. */
const environmentSchema = z.object({
  LOYALTY_TARGET: z.enum(['emulator', 'wix']).default('emulator'),
  LOYALTY_API_KEY: z.string().default(''),
  LOYALTY_SITE_ID: z.string().default(''),
  /** Where the site is reached; another address than Wix's is for trying it out. */
  LOYALTY_URL: z.url().default('https://www.wixapis.com'),
});

/**
 * The SDK in the name of a site's owner: of an emulated shop with some history or, with LOYALTY_TARGET=wix, of a real
 * site. Nothing may be known about what is there, and nothing can be reset.
 */
export async function connectTarget(): Promise<ReturnType<typeof connect>> {
  const environment = environmentSchema.parse(process.env);
  if (environment.LOYALTY_TARGET === 'wix') return connectSite(environment);
  const emulator = await createEmulator({ seed: 'small' });
  afterAll(() => emulator.close());
  return connect(emulator.url, emulator.info.tokens.admin);
}

type Environment = z.output<typeof environmentSchema>;

/** The SDK with the API key of a site. */
export async function connectSite(environment: Omit<Environment, 'LOYALTY_TARGET'>) {
  const { LOYALTY_API_KEY: apiKey, LOYALTY_SITE_ID: siteId, LOYALTY_URL: url } = environment;
  if (!apiKey || !siteId) {
    throw new Error('LOYALTY_TARGET=wix needs LOYALTY_API_KEY and LOYALTY_SITE_ID.');
  }
  const key = ApiKeyStrategy({ apiKey, siteId });
  const { headers } = await key.getAuthHeaders(undefined);
  return connectWith(url, z.record(z.string(), z.string()).parse(headers));
}
