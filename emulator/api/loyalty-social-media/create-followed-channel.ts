import { z } from 'zod';
import { followChannel } from '../../engine/followed-channels';
import { CHANNELS } from '../../engine/settings';
import { actorOf } from '../auth';
import { readOnly } from '../fields';
import { defineHandler } from '../handler';
import { requireOwnAccount } from '../own-account';
import { formatFollowedChannel } from './format-followed-channel';

export const createFollowedChannel = defineHandler({
  method: 'socialMedia.createFollowedChannel',
  input: z.strictObject({
    followedChannel: z.strictObject({
      channel: z.enum(CHANNELS),
      id: readOnly,
      accountId: readOnly,
      createdDate: readOnly,
    }),
  }),
  run: ({ followedChannel: { channel } }, { engine, caller }) => {
    const accountId = requireOwnAccount(engine, caller).id;
    const { followed } = engine.execute(followChannel, { accountId, channel }, actorOf(caller));
    return { followedChannel: formatFollowedChannel(followed) };
  },
});
