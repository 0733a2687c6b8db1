import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { parseFile } from '../support/import-file';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { getErrorFileDownloadUrl, getLoyaltyImport } = wix.asOwner.imports;

describe('works', () => {
  it('finds an import by a query parameter', async () => {
    const { _id } = await parseFile(wix, 'Email,Points\na@example.com,1\n');

    const found = await getLoyaltyImport(_id ?? '');

    expect(found).toMatchObject({ _id, status: 'PARSED' });
    expect(found._createdDate).toBeInstanceOf(Date);
  });
});

describe('refuses', () => {
  it('an id that no import has', async () => {
    expect(await refusalOf(getLoyaltyImport(randomUUID()))).toEqual(NOT_FOUND);
    expect(await refusalOf(getErrorFileDownloadUrl(randomUUID()))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.imports.getLoyaltyImport(randomUUID()))).toEqual(DENIED);
    expect(await refusalOf(wix.asMember.imports.getErrorFileDownloadUrl(randomUUID()))).toEqual(
      DENIED,
    );
  });
});
