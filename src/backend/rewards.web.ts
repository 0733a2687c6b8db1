import { Permissions, webMethod } from '@wix/web-methods';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import { toReward } from './map-reward';
import { required } from './read-answer';

/** Rewards by name, inactive ones too: Query Rewards has them all, List Rewards promises nothing about inactive ones. */
export const listRewards = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'read', loyaltyCalls: 1 }, async () => {
    const { rewards, pagingMetadata } = await loyalty.queryRewards({
      sort: [{ fieldName: 'name', order: 'ASC' }],
      cursorPaging: { limit: 100 },
    });
    return {
      rewards: required(rewards, 'rewards').map(toReward),
      hasMore: Boolean(pagingMetadata?.cursors?.next),
    };
  }),
);
