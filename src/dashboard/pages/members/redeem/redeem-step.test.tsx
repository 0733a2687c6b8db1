import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerForAda } from '../../../../../tests/support/adjust-form';
import { fakeBackend } from '../../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../../tests/support/fake-dashboard';
import { sampleAccount } from '../../../../../tests/support/sample-account';
import { sampleCoupon } from '../../../../../tests/support/sample-coupon';
import { sampleProgram, sampleReward } from '../../../../../tests/support/sample-program';
import type { Coupon } from '../../../../domain/coupon';
import MembersPage from '../page';

const coffee = sampleReward({
  id: 'coffee',
  name: 'Coffee',
  kind: 'FIXED_AMOUNT',
  prices: [{ tierId: null, costInPoints: 100, value: 4.5 }],
  revision: '3',
});
const mug = sampleReward({
  id: 'mug',
  name: 'Mug',
  prices: [{ tierId: null, costInPoints: 160, value: 9 }],
});

function answerCoupons(...coupons: Coupon[]) {
  fakeBackend.answer('coupons.listAccountCoupons', { coupons, hasMore: false });
}

function open(query: string) {
  fakeDashboard.openPage(`?member=ada&${query}`);
  render(<MembersPage />);
  return userEvent.setup();
}

function sent() {
  return fakeBackend.argumentsOf('coupons.redeemReward').flat();
}

beforeEach(() => {
  answerForAda();
  answerCoupons();
  fakeBackend.answer('rewards.listRewards', { rewards: [mug, coffee], hasMore: false });
  fakeBackend.answer('rewards.getReward', coffee);
  fakeBackend.answer('coupons.redeemReward', sampleCoupon({ status: 'PENDING' }));
});

describe('what can be redeemed', () => {
  it('is listed with what it gives, costs, and what is missing', async () => {
    open('task=redeem');

    const [first, second] = within(
      await screen.findByRole('list', { name: 'Rewards' }),
    ).getAllByRole('listitem');
    expect(first).toHaveTextContent('Coffee4.50 off');
    expect(screen.getByRole('button', { name: 'Redeem Coffee: 100 points' })).toBeEnabled();
    expect(second).toHaveTextContent('Mug9 off40 points missing');
    expect(screen.getByRole('button', { name: 'Redeem Mug: 160 points' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('is nothing for a visitor, and the page says why', async () => {
    fakeBackend.answer('accounts.getAccount', sampleAccount({ memberId: null }));
    open('task=redeem');

    expect(await screen.findByText(/not signed up as a site member/)).toBeVisible();
    expect(
      await screen.findByRole('button', { name: 'Redeem Coffee: 100 points' }),
    ).toHaveAttribute('aria-disabled', 'true');
  });

  it('is nothing while the program is paused', async () => {
    fakeBackend.answer('programs.getProgram', sampleProgram({ status: 'PAUSED' }));
    open('task=redeem');

    expect(await screen.findByText(/The program is not active/)).toBeVisible();
  });

  it('is nothing at a checkout either while the program is paused', async () => {
    fakeBackend.answer('programs.getProgram', sampleProgram({ status: 'PAUSED' }));
    fakeBackend.answer('rewards.getReward', { ...coffee, kind: 'FLEXIBLE' });
    open('task=redeem&item=coffee');

    expect(await screen.findByText(/The program is not active/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show checkout' })).not.toBeInTheDocument();
  });

  it('may be nothing at all, with a way on', async () => {
    fakeBackend.answer('rewards.listRewards', { rewards: [], hasMore: false });
    open('task=redeem');

    expect(await screen.findByText('Nothing to redeem')).toBeVisible();
  });
});

describe('redeeming a reward', () => {
  it('reads it again, says what happens, and opens the coupon', async () => {
    const user = open('task=redeem');
    await user.click(await screen.findByRole('button', { name: 'Redeem Coffee: 100 points' }));
    expect(await screen.findByText('The balance goes from 120 to 20 points.')).toBeVisible();
    answerCoupons(sampleCoupon({ status: 'PENDING' }));

    await user.click(screen.getByRole('button', { name: 'Redeem 100 points' }));

    expect(await screen.findByText(/Wix is taking the points/)).toBeVisible();
    expect(screen.queryByText('ABCDEFGH2345')).not.toBeInTheDocument();
    expect(sent()).toEqual([
      {
        accountId: 'ada',
        accountRevision: '7',
        rewardId: 'coffee',
        rewardRevision: '3',
        newestCouponId: null,
      },
    ]);
    const order = fakeBackend.calls.map(({ method }) => method);
    expect(order.indexOf('rewards.getReward')).toBeLessThan(order.indexOf('coupons.redeemReward'));
  });

  it('happens once, however often Enter is pressed', async () => {
    const release = fakeBackend.hold('coupons.redeemReward');
    const user = open('task=redeem&item=coffee');
    await user.dblClick(await screen.findByRole('button', { name: 'Redeem 100 points' }));

    answerCoupons(sampleCoupon());
    release(sampleCoupon());

    expect(await screen.findByText('ABCDEFGH2345')).toBeVisible();
    expect(sent()).toHaveLength(1);
  });

  it.each([
    ['REWARD_CHANGED', 'The reward was changed meanwhile'],
    ['ACCOUNT_CHANGED', 'The balance has moved meanwhile'],
    ['COUPON_MADE_MEANWHILE', 'Somebody just made a coupon for this member'],
  ])('that changed meanwhile (%s) is not redeemed, and the page says so', async (code, title) => {
    fakeBackend.fail('coupons.redeemReward', { kind: 'conflict', code });
    const user = open('task=redeem&item=coffee');

    await user.click(await screen.findByRole('button', { name: 'Redeem 100 points' }));

    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Redeem 100 points' })).toBeEnabled();
  });

  it('whose answer got lost is found by its coupon', async () => {
    fakeBackend.fail('coupons.redeemReward', { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });
    fakeBackend.answer('coupons.findRedemption', {
      status: 'redeemed',
      account: sampleAccount(),
      coupon: sampleCoupon(),
    });
    const user = open('task=redeem&item=coffee');
    const confirm = await screen.findByRole('button', { name: 'Redeem 100 points' });
    answerCoupons(sampleCoupon());

    await user.click(confirm);

    expect(await screen.findByText('ABCDEFGH2345')).toBeVisible();
    expect(sent()).toHaveLength(1);
  });

  it('whose answer got lost can be tried again once it is known not to have happened', async () => {
    fakeBackend.fail('coupons.redeemReward', { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });
    fakeBackend.answer('coupons.findRedemption', {
      status: 'not-redeemed',
      account: sampleAccount(),
    });
    const user = open('task=redeem&item=coffee');
    await user.click(await screen.findByRole('button', { name: 'Redeem 100 points' }));
    expect(await screen.findByText('Nothing was redeemed')).toBeVisible();
    fakeBackend.answer('coupons.redeemReward', sampleCoupon());
    answerCoupons(sampleCoupon());

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('ABCDEFGH2345')).toBeVisible();
  });

  it('stays locked while nobody knows what became of it', async () => {
    fakeBackend.fail('coupons.redeemReward', { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' });
    fakeBackend.fail('coupons.findRedemption', { kind: 'unavailable', code: 'NO_ANSWER' });
    const user = open('task=redeem&item=coffee');

    await user.click(await screen.findByRole('button', { name: 'Redeem 100 points' }));

    expect(await screen.findByText('It is not known whether it worked')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Redeem 100 points' })).not.toBeInTheDocument();
  });

  it.each([
    ['PROGRAM_NOT_ACTIVE', 'The program is not active'],
    ['MEMBER_REQUIRED', 'This customer is not a site member'],
    ['POINTS_MISSING', 'The points are not there any more'],
  ])('that is refused for %s says so in words of its own', async (code, title) => {
    fakeBackend.fail('coupons.redeemReward', { kind: 'conflict', code });
    const user = open('task=redeem&item=coffee');
    const confirm = await screen.findByRole('button', { name: 'Redeem 100 points' });
    fakeBackend.answer('programs.getProgram', sampleProgram({ status: 'PAUSED' }));

    await user.click(confirm);

    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(screen.queryByText(/so nothing can be redeemed/)).not.toBeInTheDocument();
  });

  it.each<[string, () => void, RegExp]>([
    [
      'switched off',
      () => {
        fakeBackend.answer('rewards.getReward', { ...coffee, active: false });
      },
      /Coffee was switched off/,
    ],
    [
      'deleted',
      () => {
        fakeBackend.fail('rewards.getReward', { kind: 'not-found', code: 'NOT_FOUND' });
      },
      /It was deleted/,
    ],
  ])('that was %s while it was confirmed is gone, and the page says so once', async (...test) => {
    const [, change, text] = test;
    fakeBackend.fail('coupons.redeemReward', { kind: 'conflict', code: 'REWARD_NOT_OFFERED' });
    const user = open('task=redeem&item=coffee');
    const confirm = await screen.findByRole('button', { name: 'Redeem 100 points' });
    change();

    await user.click(confirm);

    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Redeem 100 points' })).not.toBeInTheDocument();
  });

  it('that was switched off meanwhile is not offered', async () => {
    fakeBackend.answer('rewards.getReward', { ...coffee, active: false });
    open('task=redeem&item=coffee');

    expect(await screen.findByText('This reward cannot be redeemed now')).toBeVisible();
  });
});
