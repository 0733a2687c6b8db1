import type { Actor } from '../engine/command';
import { LoyaltyError } from '../engine/errors';
import type { Identity, MethodDefinition } from './methods';
import { readToken, type TokenClaims } from './tokens';

/** Who is calling, as their token says. `subjectId` is a user, app, member or visitor id. */
export type Caller = Pick<TokenClaims, 'role' | 'subjectId'>;

/** The caller behind an Authorization header, with or without "Bearer". */
export function authenticate(authorization: string | undefined): Caller {
  const caller = callerOf(authorization);
  if (!caller) {
    throw new LoyaltyError('UNAUTHENTICATED', 'No token, or not a token of this emulator');
  }
  return caller;
}

/** The same; undefined for nobody. */
export function callerOf(authorization: string | undefined): Caller | undefined {
  const token = (authorization ?? '').replace(/^Bearer /i, '');
  const claims = readToken(token, Date.now());
  return claims && { role: claims.role, subjectId: claims.subjectId };
}

/** Refuses callers whose identity the method is not open to. */
export function authorize(caller: Caller, method: MethodDefinition): void {
  const identities: readonly (Identity | 'visitor')[] = method.identities;
  if (identities.includes(caller.role)) return;
  throw new LoyaltyError('PERMISSION_DENIED', 'Insufficient Permissions', {
    permission: method.permission,
  });
}

/** The caller as the one who causes a change. */
export function actorOf(caller: Caller): Actor {
  return { kind: caller.role, id: caller.subjectId };
}

/** The member who calls. An app or user acts for no member, so methods about "the current member" refuse them. */
export function requireMember(caller: Caller): string {
  if (caller.role === 'member') return caller.subjectId;
  throw new LoyaltyError('MEMBER_REQUIRED', 'The caller is not a site member');
}
