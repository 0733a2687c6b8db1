import { requireAccount } from './accounts';
import type { Command } from './command';
import { CUSTOM_TRIGGERS } from './earning-triggers';
import { LoyaltyError } from './errors';
import { requireActiveProgram } from './program';
import { type ActivityOutcome, recordActivity } from './record-activity';
import { type CHANNELS, readSettings } from './settings';

export type Channel = (typeof CHANNELS)[number];

/** A social channel of the site that a member follows. */
export type FollowedChannel = {
  id: string;
  accountId: string;
  channel: Channel;
  createdAt: number;
};

export type FollowedChannelStore = {
  get(id: string): FollowedChannel | undefined;
  /** In the order in which they were followed; at most one a channel. */
  ofAccount(accountId: string): FollowedChannel[];
  insert(followed: FollowedChannel): void;
};

/** A followed channel, and what following it earned or why it did not. */
export type Following = { followed: FollowedChannel; activity: ActivityOutcome };

/**
 * A member follows one of the channels that the site's owner switched on, once, and earns by the rule for it.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/social-media/create-followed-channel
 */
export const followChannel: Command<{ accountId: string; channel: Channel }, Following> = {
  name: 'createFollowedChannel',
  run(context, { accountId, channel }) {
    const { store } = context;
    requireActiveProgram(store);
    const account = requireAccount(store, accountId);
    if (!readSettings(store).followableChannels.includes(channel)) {
      throw new LoyaltyError('CHANNEL_NOT_ENABLED', `The site has no ${channel} channel to follow`);
    }
    const existing = store.followedChannels
      .ofAccount(account.id)
      .find((followed) => followed.channel === channel);
    if (existing) {
      throw new LoyaltyError('ALREADY_EXISTS', `${channel} is followed already`, {
        entityId: existing.id,
      });
    }
    const followed: FollowedChannel = {
      id: context.ids.next(),
      accountId: account.id,
      channel,
      createdAt: context.now,
    };
    store.followedChannels.insert(followed);
    const { activityType, appIds } = CUSTOM_TRIGGERS.SOCIAL_MEDIA;
    const activity = recordActivity.run(context, {
      triggerAppId: appIds[0],
      triggerActivityType: activityType,
      contactId: account.contactId,
      followedChannel: channel,
    });
    context.emit({ entity: 'followed_channel', slug: 'created', entityId: followed.id });
    return { followed, activity };
  },
};
