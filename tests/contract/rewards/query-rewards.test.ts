import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { FIXED, FLEXIBLE, FREE_SHIPPING } from './sample-rewards';

const wix = await emulateWix();
beforeEach(() => wix.asOwner.rewards.bulkCreateRewards([FIXED, FREE_SHIPPING, FLEXIBLE]));

async function namesOf(query: Parameters<typeof wix.asOwner.rewards.queryRewards>[0]) {
  const { rewards = [] } = await wix.asOwner.rewards.queryRewards(query);
  return rewards.map((reward) => reward.name);
}

describe('works', () => {
  it('answers all rewards, inactive ones too', async () => {
    expect(await namesOf({ sort: [{ fieldName: 'name', order: 'ASC' }] })).toEqual([
      FIXED.name,
      FREE_SHIPPING.name,
      FLEXIBLE.name,
    ]);
  });

  it.each([
    ['active', { active: false }, [FREE_SHIPPING.name]],
    ['type', { type: 'DISCOUNT_AMOUNT' }, [FLEXIBLE.name]],
    ['revision', { revision: '2' }, []],
    ['name', { name: { $startsWith: 'free' } }, [FREE_SHIPPING.name]],
  ])('filters by %s', async (_field, filter, names) => {
    expect(await namesOf({ filter })).toEqual(names);
  });

  it('pages by cursor', async () => {
    const sort = [{ fieldName: 'name' }];
    const first = await wix.asOwner.rewards.queryRewards({ sort, cursorPaging: { limit: 2 } });
    const cursor = first.pagingMetadata?.cursors?.next ?? '';

    const second = await wix.asOwner.rewards.queryRewards({ cursorPaging: { cursor } });

    expect(first.pagingMetadata).toMatchObject({ count: 2, hasNext: true });
    expect(second.rewards?.map((reward) => reward.name)).toEqual([FLEXIBLE.name]);
    expect(second.pagingMetadata).toMatchObject({ count: 1, hasNext: false });
  });
});

describe('refuses', () => {
  it('a field that rewards cannot be filtered by', async () => {
    const refusal = await refusalOf(
      wix.asOwner.rewards.queryRewards({ filter: { costInPoints: 100 } }),
    );

    expect(refusal).toMatchObject({ status: 400 });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.rewards.queryRewards({}))).toEqual(DENIED);
  });
});
