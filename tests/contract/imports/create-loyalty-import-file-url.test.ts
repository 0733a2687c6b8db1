import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { createLoyaltyImportFileUrl } = wix.asOwner.imports;

describe('works', () => {
  it('hands out a path and a URL on the emulator to put the file at', async () => {
    const { filePath, uploadUrl } = await createLoyaltyImportFileUrl();

    expect(filePath).toMatch(/^\/sites\/[0-9a-f-]{36}\/[0-9a-f-]{36}\.csv$/);
    const response = await fetch(uploadUrl ?? '', { method: 'PUT', body: 'Email,Points\r\n' });
    expect(response.status).toBe(200);
  });

  it('lets a browser put the file there from any page', async () => {
    const { uploadUrl } = await createLoyaltyImportFileUrl();

    const response = await fetch(uploadUrl ?? '', {
      method: 'OPTIONS',
      headers: { origin: 'http://dashboard.test', 'access-control-request-method': 'PUT' },
    });

    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('PUT');
  });
});

describe('refuses', () => {
  it('an upload of more than 10 MiB', async () => {
    const { uploadUrl } = await createLoyaltyImportFileUrl();

    const response = await fetch(uploadUrl ?? '', {
      method: 'PUT',
      body: new Uint8Array(10 * 1024 * 1024 + 1),
    });

    expect(response.status).toBe(400);
  });

  it('an upload to a URL that was changed', async () => {
    const { uploadUrl } = await createLoyaltyImportFileUrl();

    const response = await fetch(`${uploadUrl ?? ''}x`, { method: 'PUT', body: 'a,b' });

    expect(response.status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.imports.createLoyaltyImportFileUrl())).toEqual(DENIED);
  });
});
