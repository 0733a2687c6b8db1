import { beforeEach, describe, expect, it } from 'vitest';
import { post } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { openMember, pointsOf } from '../support/redemption';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { createFollowedChannel } = wix.asMember.socialMedia;
let accountId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 0);
});

describe('works', () => {
  it('follows a channel in the name of the member who calls', async () => {
    const followed = await createFollowedChannel({ channel: 'INSTAGRAM' });

    expect(followed).toMatchObject({ accountId, channel: 'INSTAGRAM' });
    expect(followed._id).toMatch(/^[0-9a-f-]{36}$/);
    expect(followed._createdDate).toBeInstanceOf(Date);
  });
});

describe('earns', () => {
  it('by the rule for following a channel', async () => {
    await wix.asOwner.earningRules.createCustomLoyaltyEarningRule('SOCIAL_MEDIA', {
      earningRule: { title: 'Follow us', fixedAmount: { configs: [{ points: 25 }] } },
    });

    await createFollowedChannel({ channel: 'LINKEDIN' });

    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 25, earned: 25 });
    const { items } = await wix.asOwner.transactions.queryLoyaltyTransactions().find();
    expect(items).toMatchObject([
      { amount: 25, earnInfo: { followedSocialMedia: { channel: 'LINKEDIN' } } },
    ]);
  });
});

describe('refuses', () => {
  it('a channel that is followed already', async () => {
    await createFollowedChannel({ channel: 'X' });

    expect(await refusalOf(createFollowedChannel({ channel: 'X' }))).toEqual({
      status: 409,
      code: 'ALREADY_EXISTS',
    });
  });

  it('a channel that the owner did not switch on', async () => {
    await post(wix, '/__emulator/settings', { followableChannels: ['FACEBOOK'] });

    expect(await refusalOf(createFollowedChannel({ channel: 'TIKTOK' }))).toEqual({
      status: 428,
      code: 'CHANNEL_NOT_ENABLED',
    });
  });

  it('a channel that Wix does not know', async () => {
    expect(await refusalOf(createFollowedChannel({ channel: 'UNKNOWN_CHANNEL' }))).toMatchObject({
      status: 400,
    });
  });

  it('while the program is paused', async () => {
    await wix.asOwner.programs.pauseLoyaltyProgram();

    expect(await refusalOf(createFollowedChannel({ channel: 'X' }))).toEqual({
      status: 428,
      code: 'PROGRAM_NOT_ACTIVE',
    });
  });

  it('a member who is not in the program', async () => {
    wix.emulator.reset('empty');

    expect(await refusalOf(createFollowedChannel({ channel: 'X' }))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against visitors, and against callers who are no member', async () => {
    expect(
      await refusalOf(wix.asVisitor.socialMedia.createFollowedChannel({ channel: 'X' })),
    ).toEqual(DENIED);
    expect(
      await refusalOf(wix.asOwner.socialMedia.createFollowedChannel({ channel: 'X' })),
    ).toEqual({ status: 428, code: 'MEMBER_REQUIRED' });
  });
});
