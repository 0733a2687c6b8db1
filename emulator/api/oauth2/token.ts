import { z } from 'zod';
import { InvalidRequestError, LoyaltyError } from '../../engine/errors';
import { APP_ID, APP_SECRET, INSTANCE_ID, readToken, signToken } from '../tokens';
import { toViolations } from '../violations';

const APP_TOKEN_SECONDS = 4 * 3600;

/** What the platform asks for: elevation, the caller's own identity, a visitor's identity. */
const grantSchema = z.union([
  z.object({
    grant_type: z.literal('client_credentials'),
    client_id: z.string(),
    client_secret: z.string(),
    instance_id: z.string(),
  }),
  z.object({
    grant_type: z.literal('strip_bound_session'),
    client_secret: z.string(),
    access_token: z.string(),
  }),
  z.object({ grantType: z.literal('anonymous'), clientId: z.string() }),
]);

export type TokenResponse = { access_token: string; token_type: string; expires_in: number };

/** Issues a token for one of the three grants. `nowMs` is real time. */
export function issueToken(
  body: unknown,
  nowMs: number,
): TokenResponse & { refresh_token?: string } {
  const parsed = grantSchema.safeParse(body);
  if (!parsed.success) throw new InvalidRequestError(toViolations(parsed.error, body));
  const grant = parsed.data;
  if ('grantType' in grant) {
    require(grant.clientId === APP_ID);
    const token = issue({ role: 'visitor', subjectId: 'visitor' }, nowMs);
    return { ...token, refresh_token: token.access_token };
  }
  require(grant.client_secret === APP_SECRET);
  if (grant.grant_type === 'strip_bound_session') {
    const claims = readToken(grant.access_token, nowMs);
    require(claims !== undefined);
    return issue(claims, nowMs);
  }
  require(grant.client_id === APP_ID && grant.instance_id === INSTANCE_ID);
  return issue({ role: 'app', subjectId: APP_ID }, nowMs);
}

function issue(
  subject: { role: 'app' | 'user' | 'member' | 'visitor'; subjectId: string },
  nowMs: number,
): TokenResponse {
  const issuedAt = Math.floor(nowMs / 1000);
  const token = signToken({
    role: subject.role,
    subjectId: subject.subjectId,
    issuedAt,
    expiresAt: issuedAt + APP_TOKEN_SECONDS,
  });
  return { access_token: token, token_type: 'Bearer', expires_in: APP_TOKEN_SECONDS };
}

function require(condition: boolean): asserts condition {
  if (!condition) throw new LoyaltyError('UNAUTHENTICATED', "Credentials are not this emulator's");
}
