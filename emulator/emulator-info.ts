import { APP_ID, APP_SECRET, INSTANCE_ID, OWNER_ID, signToken } from './api/tokens';
import { SIGNED_IN_MEMBER_ID } from './seed/people';
import type { SigningKey } from './webhooks/signing-key';

/** Ids, secrets and ready-made tokens; constants, so they survive a restart. The key survives in the data folder. */
export type EmulatorInfo = {
  appId: string;
  appSecret: string;
  instanceId: string;
  /** What deliveries to webhooks are checked with; a PEM in base64. Made when it is first read. */
  publicKey: string;
  tokens: { admin: string; member: string; visitor: string };
};

const YEAR_2100 = 4_102_444_800;

export function emulatorInfo(key: SigningKey): EmulatorInfo {
  const validity = { issuedAt: 0, expiresAt: YEAR_2100 };
  return {
    appId: APP_ID,
    appSecret: APP_SECRET,
    instanceId: INSTANCE_ID,
    get publicKey() {
      return key.publicKey();
    },
    tokens: {
      admin: signToken({ role: 'user', subjectId: OWNER_ID, ...validity }),
      member: signToken({ role: 'member', subjectId: SIGNED_IN_MEMBER_ID, ...validity }),
      visitor: signToken({ role: 'visitor', subjectId: 'visitor', ...validity }),
    },
  };
}
