import type { FollowedChannel, FollowedChannelStore } from '../engine/followed-channels';
import type { Database } from './database';
import type { Schema } from './schema';

type FollowedChannelsTable = Schema['followed_channels'];

export function createFollowedChannelStore(database: Database): FollowedChannelStore {
  const { sql } = database;
  const all = sql.selectFrom('followed_channels').selectAll().orderBy('created_at');
  return {
    get: (id) => {
      const row = database.first(all.where('id', '=', id));
      return row && toFollowedChannel(row);
    },
    ofAccount: (accountId) =>
      database.all(all.where('account_id', '=', accountId)).map(toFollowedChannel),
    insert: (followed) =>
      database.run(
        sql.insertInto('followed_channels').values({
          id: followed.id,
          account_id: followed.accountId,
          channel: followed.channel,
          created_at: followed.createdAt,
        }),
      ),
  };
}

function toFollowedChannel(row: FollowedChannelsTable): FollowedChannel {
  return {
    id: row.id,
    accountId: row.account_id,
    channel: row.channel,
    createdAt: row.created_at,
  };
}
