import { APP_ID, INSTANCE_ID, OWNER_ID, SITE_ID } from '../api/tokens';
import type { DueDelivery } from '../engine/webhooks';
import type { SigningKey } from './signing-key';

const HOUR_S = 3600;

/**
 * The body of a delivery: a signed JWT whose `data` is JSON in JSON in JSON.
 * https://dev.wix.com/docs/build-apps/develop-your-app/api-integrations/events-and-webhooks/handle-events-with-webhooks
 */
export function seal({ delivery, sequence }: DueDelivery, key: SigningKey, nowMs: number): string {
  const payload: unknown = JSON.parse(delivery.payload);
  const event = {
    ...(typeof payload === 'object' ? payload : {}),
    entityEventSequence: String(sequence),
  };
  const issuedAt = Math.floor(nowMs / 1000);
  const claims = {
    data: JSON.stringify({
      data: JSON.stringify(event),
      instanceId: INSTANCE_ID,
      eventType: delivery.eventType,
      identity: delivery.identity,
      accountInfo: { accountId: OWNER_ID, siteId: SITE_ID },
    }),
    iss: 'wix.com',
    aud: APP_ID,
    iat: issuedAt,
    exp: issuedAt + HOUR_S,
  };
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${key.sign(signed)}`;
}
