import { z } from 'zod';
import { createAccount as create } from '../../engine/accounts';
import { actorOf } from '../auth';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatAccount } from './format-account';

export const createAccount = defineHandler({
  method: 'accounts.createAccount',
  input: z.strictObject({ contactId: guid }),
  run: (input, { engine, caller }) => ({
    account: formatAccount(engine, engine.execute(create, input, actorOf(caller))),
  }),
});
