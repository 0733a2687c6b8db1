import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Fixed, so that tokens and the app's environment survive a restart. They open nothing but this emulator. */
export const APP_ID = '7d3c1f0e-5a4b-4c2d-9e8f-0a1b2c3d4e5f';
export const APP_SECRET = 'loyalty-emulator-app-secret';
export const INSTANCE_ID = '3b1f7c52-8d1e-4f0a-9a57-6c2e8b4d9f10';
export const SITE_ID = 'c0a1d2e3-4f56-4789-8abc-def012345678';
export const OWNER_ID = '9f2c6b1a-3d4e-4a5b-8c7d-1e2f3a4b5c6d';

const PREFIX = 'LoyaltyEmulator.';

const claimsSchema = z.strictObject({
  role: z.enum(['user', 'app', 'member', 'visitor']),
  subjectId: z.string(),
  /** Seconds of real time; the emulator's clock may be moved by months without logging anybody out. */
  issuedAt: z.int(),
  expiresAt: z.int(),
});

export type TokenClaims = z.infer<typeof claimsSchema>;

/** A token that carries its claims and the emulator's signature, so none has to be stored. */
export function signToken(claims: TokenClaims): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${PREFIX}${payload}.${signatureOf(payload)}`;
}

/** Tokens that were found genuine; a client sends the same one with every call. */
const genuine = new Map<string, TokenClaims>();
const MOST_GENUINE = 1000;

/** The claims of a token of this emulator that has not expired; undefined for any other. */
export function readToken(token: string, nowMs: number): TokenClaims | undefined {
  const claims = genuine.get(token) ?? verify(token);
  return claims && claims.expiresAt * 1000 > nowMs ? claims : undefined;
}

function verify(token: string): TokenClaims | undefined {
  if (!token.startsWith(PREFIX)) return undefined;
  const [payload = '', signature = ''] = token.slice(PREFIX.length).split('.');
  if (!isSame(signature, signatureOf(payload))) return undefined;
  const claims = claimsSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  if (genuine.size >= MOST_GENUINE) genuine.clear();
  genuine.set(token, claims);
  return claims;
}

const KEY = createSecretKey(Buffer.from(APP_SECRET));

/** Keyed hash of a text, for anything handed out that must come back unchanged. */
export function signatureOf(text: string): string {
  return createHmac('sha256', KEY).update(text).digest('base64url');
}

/** Compares signatures without telling by its duration how much of them agrees. */
export function isSame(given: string, expected: string): boolean {
  const one = Buffer.from(given);
  const other = Buffer.from(expected);
  return one.length === other.length && timingSafeEqual(one, other);
}
