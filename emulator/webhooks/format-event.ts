import { isoDate } from '../api/format';
import { APP_ID } from '../api/tokens';
import type { Actor } from '../engine/command';
import type { Engine, RecordedEvent } from '../engine/execute';
import { ENTITY_FQDNS } from './event-types';
import { formatEntity } from './format-entity';

/**
 * The event as Wix delivers it, with its entity as it is now. Its sequence number is added when it is sent.
 * https://dev.wix.com/docs/build-apps/develop-your-app/api-integrations/events-and-webhooks/about-webhooks
 */
export function formatEvent(engine: Engine, event: RecordedEvent): object {
  return {
    id: event.id,
    entityFqdn: ENTITY_FQDNS[event.entity],
    slug: event.slug,
    entityId: event.entityId,
    eventTime: isoDate(event.time),
    triggeredByAnonymizeRequest: false,
    originatedFrom: '',
    ...formatBody(engine, event),
  };
}

function formatBody(engine: Engine, event: RecordedEvent): object {
  switch (event.slug) {
    case 'created':
      return { createdEvent: { entity: formatEntity(engine, event) } };
    case 'updated':
      return { updatedEvent: { currentEntity: formatEntity(engine, event) } };
    case 'deleted':
      return { deletedEvent: {} };
    case 'points_updated':
      return { actionEvent: { body: { account: formatEntity(engine, event) } } };
    default:
      return { actionEvent: { body: event.data ?? {} } };
  }
}

/** Who caused an event, in the terms of Wix's IdentificationData. */
export function formatIdentity({ kind, id }: Actor): object {
  switch (kind) {
    case 'user':
      return { identityType: 'WIX_USER', wixUserId: id };
    case 'member':
      return { identityType: 'MEMBER', memberId: id };
    case 'visitor':
      return { identityType: 'ANONYMOUS_VISITOR', anonymousVisitorId: id };
    case 'app':
      return { identityType: 'APP', appId: id };
    case 'system':
      return { identityType: 'APP', appId: APP_ID };
  }
}
