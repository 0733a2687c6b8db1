import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { parseFile, uploadFile } from '../support/import-file';
import { DENIED, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { createLoyaltyImport, createLoyaltyImportFileUrl } = wix.asOwner.imports;

describe('works', () => {
  it('takes an uploaded file and reads it later', async () => {
    const filePath = await uploadFile(wix, 'Email,Points\r\na@example.com,5\r\n');

    const { loyaltyImport } = await createLoyaltyImport(filePath, { fileName: 'points.csv' });

    expect(loyaltyImport).toMatchObject({
      status: 'INITIATED',
      revision: '1',
      fileMetadata: { name: 'points.csv', url: filePath, size: 31 },
    });
    expect(loyaltyImport).not.toHaveProperty('parseResult');
  });

  it('shows the columns and the first rows once the file is read', async () => {
    const rows = Array.from(
      { length: 7 },
      (_, index) => `member${index}@example.com,"1,${index}00"`,
    );

    const parsed = await parseFile(wix, ['Email,Points balance', ...rows].join('\r\n'));

    expect(parsed).toMatchObject({
      status: 'PARSED',
      revision: '3',
      fileMetadata: { header: { values: ['Email', 'Points balance'] } },
      parseResult: { parsedRowCount: 7 },
    });
    expect(parsed.fileMetadata?.sampleDataRows).toHaveLength(5);
    expect(parsed.fileMetadata?.sampleDataRows?.[1]).toEqual({
      values: ['member1@example.com', '1,100'],
    });
  });

  it.each([
    ['is empty', '', 'NO_ROWS'],
    ['has a header only', 'Email,Points\r\n', 'NO_ROWS'],
    ['has a row of another length', 'Email,Points\r\na@example.com\r\n', 'MALFORMED_CSV: line 2'],
    ['has a stray quotation mark', 'Email,Points\r\na"b,1\r\n', 'MALFORMED_CSV: line 2'],
    ['is not UTF-8', new Uint8Array([0x41, 0xff, 0x0a]), 'NOT_UTF_8'],
    ['has over 100 columns', `${'a,'.repeat(100)}a\n${'1,'.repeat(100)}1`, 'TOO_MANY_COLUMNS'],
    ['has a very long value', `Email,Points\n${'a'.repeat(1001)},1`, 'VALUE_TOO_LONG: line 2'],
  ])('fails when the file %s, and says why', async (_case, file, reason) => {
    const parsed = await parseFile(wix, file);

    expect(parsed.status).toBe('FAILED');
    expect(parsed.parseResult?.parseErrorReason).toContain(reason);
  });
});

describe('refuses', () => {
  it('a path that nothing was uploaded to', async () => {
    const { filePath } = await createLoyaltyImportFileUrl();

    expect(await refusalOf(createLoyaltyImport(filePath ?? '', {}))).toEqual({
      status: 428,
      code: 'IMPORT_NOT_READY',
    });
  });

  it.each(['https://example.com/points.csv', '/sites/unknown.csv', 'x'])(
    'the path %s, which was never handed out',
    async (fileUrl) => {
      expect(await refusalOf(createLoyaltyImport(fileUrl, {}))).toEqual({
        status: 400,
        fields: ['fileUrl'],
      });
    },
  );
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.imports.createLoyaltyImport('/a.csv', {}))).toEqual(DENIED);
  });
});
