import { describe, expect, it } from 'vitest';
import { getAccounts } from '../../../src/backend/accounts.web';
import { launchProgram, openAccount } from '../support/launch';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();
const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('several accounts at once', () => {
  it('are those asked for, without those that are gone', async () => {
    await launchProgram(wix);
    const ada = await openAccount(wix, 0);
    await openAccount(wix, 1);
    const third = await openAccount(wix, 2);

    const accounts = await dataOf(getAccounts({ accountIds: [third._id, NOBODY, ada._id] }));

    expect(accounts.map(({ id }) => id).toSorted()).toEqual([ada._id, third._id].toSorted());
  });

  it.each([
    ['nobody', []],
    ['more than fit on a page', Array.from({ length: 101 }, () => NOBODY)],
    ['what is no id', ['ada']],
  ])('cannot be %s', async (_case, accountIds) => {
    expect(await errorOf(getAccounts({ accountIds }))).toMatchObject({ kind: 'invalid' });
  });
});
