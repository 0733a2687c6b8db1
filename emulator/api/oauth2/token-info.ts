import { z } from 'zod';
import { APP_ID, INSTANCE_ID, readToken, SITE_ID, type TokenClaims } from '../tokens';

const SUBJECT_TYPES = {
  user: 'USER',
  app: 'APP',
  member: 'MEMBER',
  visitor: 'VISITOR',
} as const satisfies Record<TokenClaims['role'], string>;

const requestSchema = z.object({ token: z.string() });

/** Says whom a token stands for; a token of anybody else's is inactive. `nowMs` is real time. */
export function describeToken(body: unknown, nowMs: number): object {
  const request = requestSchema.safeParse(body);
  const claims = request.success ? readToken(request.data.token, nowMs) : undefined;
  if (!claims) return { active: false };
  return {
    active: true,
    subjectType: SUBJECT_TYPES[claims.role],
    subjectId: claims.subjectId,
    exp: claims.expiresAt,
    iat: claims.issuedAt,
    clientId: APP_ID,
    siteId: SITE_ID,
    instanceId: INSTANCE_ID,
  };
}
