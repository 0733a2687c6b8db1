import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { FIXED, FLEXIBLE, FREE_SHIPPING } from './sample-rewards';

const wix = await emulateWix();
beforeEach(() => wix.asOwner.rewards.bulkCreateRewards([FIXED, FREE_SHIPPING, FLEXIBLE]));

describe('works', () => {
  it('lists active rewards only', async () => {
    const { rewards = [], pagingMetadata } = await wix.asOwner.rewards.listRewards();

    expect(rewards.map((reward) => reward.name).toSorted()).toEqual([FIXED.name, FLEXIBLE.name]);
    expect(pagingMetadata).toMatchObject({ count: 2, tooManyToCount: false });
  });

  it('pages by cursor', async () => {
    const first = await wix.asOwner.rewards.listRewards({ cursorPaging: { limit: 1 } });
    const cursor = first.pagingMetadata?.cursors?.next ?? '';

    const second = await wix.asOwner.rewards.listRewards({ cursorPaging: { limit: 1, cursor } });

    const names = [first, second].map(({ rewards }) => rewards?.[0]?.name);
    expect(names.toSorted()).toEqual([FIXED.name, FLEXIBLE.name]);
    expect(second.pagingMetadata?.cursors?.next).toBeUndefined();
  });
});

describe('refuses', () => {
  it('more than a hundred at a time', async () => {
    const refusal = await refusalOf(
      wix.asOwner.rewards.listRewards({ cursorPaging: { limit: 101 } }),
    );

    expect(refusal).toMatchObject({ status: 400 });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.rewards.listRewards())).toEqual(DENIED);
  });
});
