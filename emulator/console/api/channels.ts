import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { type Activity, latestActivity } from './activities';
import type { Customer } from './customers';
import { tokenOf } from './rewards';
import { send } from './send';

export const CHANNELS = ['FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'X', 'TIKTOK'] as const;

const PATH = '/loyalty-social-media/v1/followed-channels';
const channelSchema = z.object({ channel: z.enum(CHANNELS) });

export const channelQueries = {
  /** What a member who has an account follows. */
  of: (customer: Customer) =>
    queryOptions({
      queryKey: ['channels', customer],
      queryFn: async () => {
        const answer = z.object({ followedChannels: z.array(channelSchema) });
        const { followedChannels } = await send(answer, {
          path: PATH,
          token: await tokenOf(customer),
        });
        return followedChannels.map(({ channel }) => channel);
      },
    }),
};

/** A member follows one of the site's channels, and is told what it earned. */
export async function follow(customer: Customer, channel: string): Promise<Activity | undefined> {
  await send(z.object({ followedChannel: channelSchema }), {
    method: 'POST',
    path: PATH,
    token: await tokenOf(customer),
    body: { followedChannel: { channel } },
  });
  return latestActivity(customer.id);
}
