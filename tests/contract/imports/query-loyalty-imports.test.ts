import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { parseFile } from '../support/import-file';
import { DENIED, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { queryLoyaltyImports } = wix.asOwner.imports;
let parsed: string | null | undefined;
let failed: string | null | undefined;
beforeEach(async () => {
  parsed = (await parseFile(wix, 'Email,Points\na@example.com,1\n'))._id;
  failed = (await parseFile(wix, ''))._id;
});

describe('works', () => {
  it('lists the newest first', async () => {
    const { items } = await queryLoyaltyImports().find();

    expect(items.map(({ _id }) => _id)).toEqual([failed, parsed]);
  });

  it('finds imports by status', async () => {
    const { items } = await queryLoyaltyImports().eq('status', 'FAILED').find();

    expect(items.map(({ _id }) => _id)).toEqual([failed]);
  });

  it('pages through them', async () => {
    const first = await queryLoyaltyImports().ascending('_createdDate').limit(1).find();
    const second = await first.next();

    expect([...first.items, ...second.items].map(({ _id }) => _id)).toEqual([parsed, failed]);
  });
});

describe('refuses', () => {
  it('a status that Wix does not have', async () => {
    expect((await refusalOf(queryLoyaltyImports().eq('status', 'DONE').find())).status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.imports.queryLoyaltyImports().find())).toEqual(DENIED);
  });
});
