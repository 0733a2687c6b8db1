import { defineHandler, NO_INPUT } from '../handler';
import { requireOwnAccount } from '../own-account';
import { formatFollowedChannel } from './format-followed-channel';

/** The caller's channels in the order in which they were followed; there are five at most. */
export const listFollowedChannels = defineHandler({
  method: 'socialMedia.listFollowedChannels',
  input: NO_INPUT,
  run: (_input, { engine, caller }) => ({
    followedChannels: engine.store.followedChannels
      .ofAccount(requireOwnAccount(engine, caller).id)
      .map(formatFollowedChannel),
  }),
});
