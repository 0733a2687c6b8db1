import { defineHandler, NO_INPUT } from '../handler';
import { requireOwnAccount } from '../own-account';
import { formatAccount } from './format-account';

export const getCurrentMemberAccount = defineHandler({
  method: 'accounts.getCurrentMemberAccount',
  input: NO_INPUT,
  run: (_input, { engine, caller }) => ({
    account: formatAccount(engine, requireOwnAccount(engine, caller)),
  }),
});
