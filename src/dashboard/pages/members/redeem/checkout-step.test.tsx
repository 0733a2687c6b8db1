import { fireEvent, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerForAda } from '../../../../../tests/support/adjust-form';
import { fakeBackend } from '../../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../../tests/support/fake-dashboard';
import {
  pricesWith,
  sampleCheckout,
  sampleCoupon,
} from '../../../../../tests/support/sample-coupon';
import { sampleReward } from '../../../../../tests/support/sample-program';
import type { CheckoutDiscount } from '../../../../domain/checkout';
import MembersPage from '../page';

const checkout = sampleCheckout();
const applied: CheckoutDiscount = { id: 'discount', status: 'APPLIED', source: null };
const discounted = sampleCheckout({ prices: pricesWith(4.5), discounts: [applied] });
const payWithPoints = sampleReward({
  id: 'flexible',
  name: 'Pay with points',
  kind: 'FLEXIBLE',
  prices: [{ tierId: null, costInPoints: 10, value: 1 }],
  revision: '4',
});

function open(query: string) {
  fakeDashboard.openPage(`?member=ada&${query}`);
  render(<MembersPage />);
  return userEvent.setup();
}

async function showCheckout(user: UserEvent, text = checkout.id) {
  await user.click(await screen.findByRole('textbox', { name: /Link or ID/ }));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Show checkout' }));
}

function sent() {
  return fakeBackend.argumentsOf('checkouts.applyDiscountToCheckout').flat();
}

/** What the backend answers from the moment on in which the discount is on the checkout. */
function answerDiscounted() {
  fakeBackend.answer('checkouts.getCheckout', discounted);
}

beforeEach(() => {
  answerForAda();
  fakeBackend.answer('coupons.listAccountCoupons', { coupons: [sampleCoupon()], hasMore: false });
  fakeBackend.answer('checkouts.listLeftCheckouts', [
    {
      checkoutId: checkout.id,
      leftDate: '2026-03-02T08:00:00Z',
      total: { amount: 49.9, formatted: '$49.90' },
      itemCount: 2,
    },
  ]);
  fakeBackend.answer('checkouts.getCheckout', checkout);
  fakeBackend.answer('checkouts.applyDiscountToCheckout', discounted);
  fakeBackend.answer('rewards.getReward', payWithPoints);
});

describe('choosing a checkout', () => {
  it('offers what the member left, with its prices', async () => {
    const user = open('task=checkout&item=coupon-1');

    await user.click(await screen.findByRole('button', { name: 'Choose the checkout of $49.90' }));

    expect(await screen.findByText('2 × Mug')).toBeVisible();
    expect(screen.getByText('Total')).toBeVisible();
    expect(screen.getByRole('dialog', { name: 'Ada Lovelace' })).toHaveFocus();
  });

  it('takes a link, and says what is missing in one that has no id', async () => {
    const user = open('task=checkout&item=coupon-1');
    await showCheckout(user, 'https://shop.example/checkout');
    expect(await screen.findByText(/There is no checkout ID in this/)).toBeVisible();

    await user.clear(screen.getByRole('textbox', { name: /Link or ID/ }));
    await showCheckout(user, `https://shop.example/checkout?checkoutId=${checkout.id}`);

    expect(await screen.findByText('2 × Mug')).toBeVisible();
  });

  it('says so when there is no such checkout, and lets choose another', async () => {
    fakeBackend.fail('checkouts.getCheckout', { kind: 'not-found', code: 'NOT_FOUND' });
    const user = open('task=checkout&item=coupon-1');
    await showCheckout(user);

    expect(await screen.findByText('There is no such checkout')).toBeVisible();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Choose another checkout' }));
    expect(await screen.findByRole('textbox', { name: /Link or ID/ })).toBeVisible();
  });

  it.each([
    ['paid', { isCompleted: true }, 'This checkout is paid'],
    ['discounted', { discounts: [applied] }, 'This checkout already has a loyalty discount'],
    ['of somebody else', { buyerContactId: 'grace' }, 'This is not the member’s checkout'],
  ])('offers nothing on one that is %s, and says why', async (_, changes, text) => {
    fakeBackend.answer('checkouts.getCheckout', sampleCheckout(changes));
    const user = open('task=checkout&item=coupon-1');
    await showCheckout(user);

    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Apply discount' })).not.toBeInTheDocument();
  });
});

describe('applying a coupon', () => {
  it('shows the prices before and after, and what happens next', async () => {
    const user = open('task=checkout&item=coupon-1');
    await showCheckout(user);
    const apply = await screen.findByRole('button', { name: 'Apply discount' });
    answerDiscounted();

    await user.click(apply);

    expect(await screen.findByText('The discount is on the checkout')).toBeVisible();
    expect(screen.getByText('$45.40 (was $49.90)')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Apply discount' })).not.toBeInTheDocument();
    expect(screen.getByText(/applied, until the checkout is paid or left/)).toBeVisible();
    expect(sent()).toEqual([
      {
        checkoutId: checkout.id,
        accountId: 'ada',
        discount: { kind: 'coupon', couponId: 'coupon-1', revision: '2' },
      },
    ]);
  });

  it('is sent once, however often it is clicked', async () => {
    const release = fakeBackend.hold('checkouts.applyDiscountToCheckout');
    const user = open('task=checkout&item=coupon-1');
    await showCheckout(user);
    await user.dblClick(await screen.findByRole('button', { name: 'Apply discount' }));
    answerDiscounted();

    release(discounted);

    expect(await screen.findByText('The discount is on the checkout')).toBeVisible();
    expect(sent()).toHaveLength(1);
  });

  it.each([
    ['conflict', 'COUPON_USED', 'This coupon has been used'],
    ['conflict', 'COUPON_CHANGED', 'The coupon was changed meanwhile'],
    ['conflict', 'SUBTOTAL_TOO_SMALL', 'The order is too small for this coupon'],
    ['refused', 'CHECKOUT_ALREADY_PAID', 'This checkout is paid'],
    ['refused', 'CHECKOUT_ALREADY_DISCOUNTED', 'This checkout already has a loyalty discount'],
    ['refused', 'CHECKOUT_OF_SOMEBODY_ELSE', 'This is not the member’s checkout'],
  ] as const)('that is refused (%s, %s) says so in words of its own', async (kind, code, title) => {
    fakeBackend.fail('checkouts.applyDiscountToCheckout', { kind, code });
    const user = open('task=checkout&item=coupon-1');
    await showCheckout(user);

    await user.click(await screen.findByRole('button', { name: 'Apply discount' }));

    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('is found on the checkout when the answer got lost', async () => {
    const lost = { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' } as const;
    fakeBackend.fail('checkouts.applyDiscountToCheckout', lost);
    const user = open('task=checkout&item=coupon-1');
    await showCheckout(user);
    const apply = await screen.findByRole('button', { name: 'Apply discount' });
    answerDiscounted();

    await user.click(apply);

    expect(await screen.findByText('The discount is on the checkout')).toBeVisible();
  });

  it('can be tried again when the checkout shows that it did not happen', async () => {
    const lost = { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' } as const;
    fakeBackend.fail('checkouts.applyDiscountToCheckout', lost);
    const user = open('task=checkout&item=coupon-1');
    await showCheckout(user);
    await user.click(await screen.findByRole('button', { name: 'Apply discount' }));
    expect(await screen.findByText('The discount was not applied')).toBeVisible();
    fakeBackend.answer('checkouts.applyDiscountToCheckout', discounted);
    answerDiscounted();

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('The discount is on the checkout')).toBeVisible();
  });
});

describe('paying with points', () => {
  async function openSpending() {
    const user = open('task=redeem&item=flexible');
    await showCheckout(user);
    await screen.findByRole('textbox', { name: 'How many points' });
    return user;
  }

  it('shows the money while points are chosen by number, slider or all', async () => {
    const user = await openSpending();
    const number = screen.getByRole('textbox', { name: 'How many points' });

    await user.type(number, '35');
    expect(screen.getByText('35 points take 3.50 off: 46.40 are left to pay.')).toBeVisible();
    fireEvent.change(screen.getByRole('slider'), { target: { value: '40' } });
    expect(number).toHaveValue('40');
    await user.click(screen.getByRole('button', { name: 'All' }));
    expect(number).toHaveValue('120');
  });

  it.each(['', '0', '1.5', '121', 'many'])('refuses "%s" at the field', async (typed) => {
    const user = await openSpending();
    if (typed !== '')
      await user.type(screen.getByRole('textbox', { name: 'How many points' }), typed);

    await user.click(screen.getByRole('button', { name: 'Apply discount' }));

    expect(await screen.findByText('Enter a whole number from 1 to 120.')).toBeVisible();
    expect(sent()).toEqual([]);
  });

  it('sends the points with the reward as it was shown', async () => {
    const user = await openSpending();
    await user.type(screen.getByRole('textbox', { name: 'How many points' }), '45{Enter}');

    expect(await screen.findByText('The discount is on the checkout')).toBeVisible();
    expect(sent()).toMatchObject([
      { discount: { kind: 'reward', rewardId: 'flexible', revision: '4', pointsToSpend: 45 } },
    ]);
  });

  it.each([
    ['POINTS_MISSING', 'The points are not there any more'],
    ['REWARD_CHANGED', 'The reward was changed meanwhile'],
    ['REWARD_NOT_OFFERED', 'This reward is not offered any more'],
    ['PROGRAM_NOT_ACTIVE', 'The program is not active'],
    ['MEMBER_REQUIRED', 'This customer is not a site member'],
  ])('that is refused for %s says so in words of its own', async (code, title) => {
    fakeBackend.fail('checkouts.applyDiscountToCheckout', { kind: 'conflict', code });
    const user = await openSpending();
    await user.type(screen.getByRole('textbox', { name: 'How many points' }), '45{Enter}');

    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('puts the server’s refusal onto the field', async () => {
    fakeBackend.fail('checkouts.applyDiscountToCheckout', {
      kind: 'invalid',
      code: 'INVALID_ARGUMENT',
      fields: [{ field: 'discount.pointsToSpend', message: 'too much' }],
    });
    const user = await openSpending();
    await user.type(screen.getByRole('textbox', { name: 'How many points' }), '45{Enter}');

    expect(await screen.findByText(/Wix did not accept this number/)).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
