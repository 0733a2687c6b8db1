import { APP_ID, APP_SECRET, INSTANCE_ID, OWNER_ID, PUBLIC_KEY, signToken } from './api/tokens';
import { SIGNED_IN_MEMBER_ID } from './seed/people';

/** Ids, secrets and ready-made tokens; constants, so they survive a restart. */
export type EmulatorInfo = {
  appId: string;
  appSecret: string;
  instanceId: string;
  /** Base64. */
  publicKey: string;
  tokens: { admin: string; member: string; visitor: string };
};

const YEAR_2100 = 4_102_444_800;

export function emulatorInfo(): EmulatorInfo {
  const validity = { issuedAt: 0, expiresAt: YEAR_2100 };
  return {
    appId: APP_ID,
    appSecret: APP_SECRET,
    instanceId: INSTANCE_ID,
    publicKey: PUBLIC_KEY,
    tokens: {
      admin: signToken({ role: 'user', subjectId: OWNER_ID, ...validity }),
      member: signToken({ role: 'member', subjectId: SIGNED_IN_MEMBER_ID, ...validity }),
      visitor: signToken({ role: 'visitor', subjectId: 'visitor', ...validity }),
    },
  };
}
