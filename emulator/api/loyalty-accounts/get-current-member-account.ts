import { notFound } from '../../engine/errors';
import { requireMember } from '../auth';
import { defineHandler, NO_INPUT } from '../handler';
import { formatAccount } from './format-account';

export const getCurrentMemberAccount = defineHandler({
  method: 'accounts.getCurrentMemberAccount',
  input: NO_INPUT,
  run: (_input, { engine, caller }) => {
    const memberId = requireMember(caller);
    const account = engine.store.accounts.getByMember(memberId);
    if (!account) throw notFound('Account of member', memberId);
    return { account: formatAccount(engine, account) };
  },
});
