import { z } from 'zod';
import { invalidField, notFound } from '../../engine/errors';
import { text } from '../fields';
import { defineHandler } from '../handler';
import { formatAccount } from './format-account';

export const getAccountBySecondaryId = defineHandler({
  method: 'accounts.getAccountBySecondaryId',
  input: z.strictObject({ contactId: text(1, 50).optional(), memberId: text(1, 50).optional() }),
  run: ({ contactId, memberId }, { engine }) => {
    if ((contactId === undefined) === (memberId === undefined)) {
      throw invalidField(
        'contactId',
        'or memberId must be given, and not both',
        'ONE_OF_ALIGNMENT',
      );
    }
    const { accounts } = engine.store;
    const account =
      contactId === undefined
        ? accounts.getByMember(memberId ?? '')
        : accounts.getByContact(contactId);
    if (!account) throw notFound('Account of', contactId ?? memberId ?? '');
    return { account: formatAccount(engine, account) };
  },
});
