import type { Account } from '../engine/accounts';
import { notFound } from '../engine/errors';
import type { Engine } from '../engine/execute';
import { type Caller, requireMember } from './auth';

/** The account of the member who calls; NOT_FOUND for a member without one. */
export function requireOwnAccount(engine: Engine, caller: Caller): Account {
  const memberId = requireMember(caller);
  const account = engine.store.accounts.getByMember(memberId);
  if (!account) throw notFound('Account of member', memberId);
  return account;
}
