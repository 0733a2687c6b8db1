import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { openMember } from '../support/redemption';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { createFollowedChannel, listFollowedChannels } = wix.asMember.socialMedia;

describe('works', () => {
  it('lists the member’s channels in the order they were followed', async () => {
    await openMember(wix, 0);
    await createFollowedChannel({ channel: 'TIKTOK' });
    wix.emulator.advance({ minutes: 1 });
    await createFollowedChannel({ channel: 'FACEBOOK' });

    const { followedChannels } = await listFollowedChannels();

    expect(followedChannels?.map(({ channel }) => channel)).toEqual(['TIKTOK', 'FACEBOOK']);
  });

  it('answers an empty list to a member who follows none', async () => {
    await openMember(wix, 0);

    expect(await listFollowedChannels()).toEqual({ followedChannels: [] });
  });
});

describe('refuses', () => {
  it('a member who is not in the program', async () => {
    expect(await refusalOf(listFollowedChannels())).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against visitors', async () => {
    expect(await refusalOf(wix.asVisitor.socialMedia.listFollowedChannels())).toEqual(DENIED);
  });
});
