import { z } from 'zod';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { cursorPagingInQueryString, listByCursor } from '../paging';
import { formatAccounts } from './format-account';

const list = {
  method: 'accounts.listAccounts',
  fields: { contactId: 'id', createdDate: 'date' },
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
} as const;

/** A single contact id in the query string arrives as a string. */
const contactIds = z.union([guid.transform((id) => [id]), z.array(guid).max(50)]);

/** Deprecated by Wix in favour of queryLoyaltyAccounts. */
export const listAccounts = defineHandler({
  method: list.method,
  input: z.strictObject({
    contactIds: contactIds.optional(),
    cursorPaging: cursorPagingInQueryString.optional(),
  }),
  run: (input, { engine }) => {
    const filter = input.contactIds && { contactId: { $in: input.contactIds } };
    const { items, pagingMetadata } = listByCursor(
      list,
      { filter, cursorPaging: input.cursorPaging },
      engine.store.accounts.page,
    );
    const { count, cursors } = pagingMetadata;
    return {
      accounts: formatAccounts(engine, items),
      pagingMetadata: { count, tooManyToCount: false, cursors },
    };
  },
});
