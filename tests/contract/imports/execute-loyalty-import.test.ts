import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { EMAIL_AND_POINTS, parseFile, uploadFile } from '../support/import-file';
import { MEMBER_EMAIL, openMember, pointsOf } from '../support/redemption';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { accounts, imports, transactions } = wix.asOwner;
let accountId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 30);
});

describe('works', () => {
  it('sets the balances of the contacts in the file', async () => {
    const { _id } = await parseFile(wix, `Email,Points\r\n${MEMBER_EMAIL.toUpperCase()}, 120\r\n`);

    const { loyaltyImport } = await imports.executeLoyaltyImport(_id ?? '', EMAIL_AND_POINTS);
    wix.emulator.advance({ minutes: 1 });

    expect(loyaltyImport).toMatchObject({ status: 'IMPORTING', revision: '4' });
    expect(loyaltyImport?.asyncImportJobId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await imports.getLoyaltyImport(_id ?? '')).toMatchObject({
      status: 'IMPORTED',
      revision: '5',
      importResult: { errorFileExists: false, successCount: 1, failureCount: 0 },
    });
    expect(await pointsOf(wix, accountId)).toMatchObject({
      balance: 120,
      earned: 30,
      adjusted: 90,
    });
    const [entry] = (await transactions.queryLoyaltyTransactions().find()).items;
    expect(entry).toMatchObject({
      transactionType: 'ADJUST',
      amount: 90,
      adjustInfo: { amountBefore: 30, amountAfter: 120 },
    });
  });

  it('opens accounts for contacts without one', async () => {
    const { _id } = await parseFile(wix, 'Points,Name,Email\n75,Jean-Luc,jeanluc@example.com\n');

    await imports.executeLoyaltyImport(_id ?? '', {
      headerMappingInfo: {
        headerMappings: [
          { columnName: 'POINTS', columnIndex: 0 },
          { columnName: 'EMAIL', columnIndex: 2 },
        ],
      },
    });
    wix.emulator.advance({ minutes: 1 });

    const { items } = await accounts.queryLoyaltyAccounts().eq('points.balance', 75).find();
    expect(items).toMatchObject([{ contact: { email: 'jeanluc@example.com' } }]);
  });

  it('goes on after rows that fail, and lists them in a file', async () => {
    const csv = [
      'Email,Points,Note',
      'nobody@example.com,10,"unknown, sorry"',
      `${MEMBER_EMAIL},77,fine`,
      `${MEMBER_EMAIL},-5,negative`,
      ',5,nobody',
    ].join('\r\n');
    const { _id } = await parseFile(wix, csv);
    await imports.executeLoyaltyImport(_id ?? '', EMAIL_AND_POINTS);
    wix.emulator.advance({ minutes: 1 });

    const { importResult } = await imports.getLoyaltyImport(_id ?? '');
    const { url } = await imports.getErrorFileDownloadUrl(_id ?? '');
    const errors = await (await fetch(url ?? '')).text();

    expect(importResult).toEqual({ errorFileExists: true, successCount: 1, failureCount: 3 });
    expect(errors).toBe(
      [
        'Email,Points,Note,Line,Status,Reason',
        'nobody@example.com,10,"unknown, sorry",2,FAILED,No contact has this e-mail address',
        `${MEMBER_EMAIL},-5,negative,4,FAILED,The points are not a whole number up to 999999999`,
        ',5,nobody,5,FAILED,No contact has this e-mail address',
        '',
      ].join('\r\n'),
    );
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 77 });
    expect(wix.emulator.audit().differences).toEqual([]);
  });
});

describe('refuses', () => {
  it('an import that is not read yet, and one that is done', async () => {
    const path = await uploadFile(wix, `Email,Points\n${MEMBER_EMAIL},1\n`);
    const { loyaltyImport } = await imports.createLoyaltyImport(path, {});
    const id = loyaltyImport?._id ?? '';

    expect(await refusal(id)).toEqual({ status: 428, code: 'IMPORT_NOT_READY' });
    wix.emulator.advance({ minutes: 1 });
    await imports.executeLoyaltyImport(id, EMAIL_AND_POINTS);
    expect(await refusal(id)).toEqual({ status: 428, code: 'IMPORT_NOT_READY' });
  });

  it.each([
    ['one column twice', [0, 0]],
    ['a column that the file does not have', [0, 2]],
  ] as const)('to map %s', async (_case, [email, points]) => {
    const { _id } = await parseFile(wix, `Email,Points\n${MEMBER_EMAIL},1\n`);

    const call = imports.executeLoyaltyImport(_id ?? '', {
      headerMappingInfo: {
        headerMappings: [
          { columnName: 'EMAIL', columnIndex: email },
          { columnName: 'POINTS', columnIndex: points },
        ],
      },
    });

    expect((await refusalOf(call)).status).toBe(400);
  });

  it('to map only one of the two', async () => {
    const { _id } = await parseFile(wix, `Email,Points\n${MEMBER_EMAIL},1\n`);

    const call = imports.executeLoyaltyImport(_id ?? '', {
      headerMappingInfo: {
        headerMappings: [
          { columnName: 'EMAIL', columnIndex: 0 },
          { columnName: 'EMAIL', columnIndex: 1 },
        ],
      },
    });

    expect((await refusalOf(call)).status).toBe(400);
  });

  it('an import that does not exist', async () => {
    expect(await refusal(randomUUID())).toEqual(NOT_FOUND);
  });

  it('while the program is paused', async () => {
    const { _id } = await parseFile(wix, `Email,Points\n${MEMBER_EMAIL},1\n`);
    await wix.asOwner.programs.pauseLoyaltyProgram();

    expect(await refusal(_id ?? '')).toEqual({ status: 428, code: 'PROGRAM_NOT_ACTIVE' });
  });

  it('to hand out an error file that does not exist', async () => {
    const { _id } = await parseFile(wix, `Email,Points\n${MEMBER_EMAIL},1\n`);

    expect(await refusalOf(imports.getErrorFileDownloadUrl(_id ?? ''))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(
      await refusalOf(wix.asMember.imports.executeLoyaltyImport(randomUUID(), EMAIL_AND_POINTS)),
    ).toEqual(DENIED);
  });
});

function refusal(id: string) {
  return refusalOf(imports.executeLoyaltyImport(id, EMAIL_AND_POINTS));
}
