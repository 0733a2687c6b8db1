import type { FollowedChannel } from '../../engine/followed-channels';
import { isoDate } from '../format';

/** FollowedChannel on the wire. */
export function formatFollowedChannel({ id, accountId, channel, createdAt }: FollowedChannel) {
  return { id, accountId, channel, createdDate: isoDate(createdAt) };
}
