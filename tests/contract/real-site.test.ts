import { afterAll, expect, it } from 'vitest';
import { createEmulator } from '../../emulator/create-emulator';
import { connectSite } from './support/target';

/** Stands for a real site: an emulator that nothing but an API key and an address is known of. */
const site = await createEmulator({ seed: 'small' });
afterAll(() => site.close());

it('is reached with an API key, for the site that it is for', async () => {
  const { programs } = await connectSite({
    LOYALTY_API_KEY: site.info.tokens.admin,
    LOYALTY_SITE_ID: 'my-site',
    LOYALTY_URL: site.url,
  });

  expect((await programs.getLoyaltyProgram()).loyaltyProgram?.status).toBe('ACTIVE');
});

it('is not reached without either', async () => {
  const nothing = { LOYALTY_API_KEY: '', LOYALTY_SITE_ID: '', LOYALTY_URL: site.url };

  await expect(connectSite(nothing)).rejects.toThrow('needs LOYALTY_API_KEY and LOYALTY_SITE_ID');
});
