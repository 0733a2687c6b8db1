import { z } from 'zod';
import { requireAccount } from '../../engine/accounts';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatAccount } from './format-account';

export const getAccount = defineHandler({
  method: 'accounts.getAccount',
  input: z.strictObject({ id: guid }),
  rememberedBy: ({ id }) => id,
  run: ({ id }, { engine }) => ({
    account: formatAccount(engine, requireAccount(engine.store, id)),
  }),
});
