import type { Handler } from '../handler';
import { createFollowedChannel } from './create-followed-channel';
import { listFollowedChannels } from './list-followed-channels';

export const socialMediaHandlers: readonly Handler[] = [
  createFollowedChannel,
  listFollowedChannels,
];
