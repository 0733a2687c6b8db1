import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerForAda } from '../../../../../tests/support/adjust-form';
import { fakeBackend } from '../../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../../tests/support/fake-dashboard';
import { sampleCoupon } from '../../../../../tests/support/sample-coupon';
import type { Coupon } from '../../../../domain/coupon';
import MembersPage from '../page';

function answerCoupons(...coupons: Coupon[]) {
  fakeBackend.answer('coupons.listAccountCoupons', { coupons, hasMore: false });
}

function open(query: string) {
  fakeDashboard.openPage(`?member=ada${query}`);
  render(<MembersPage />);
  return userEvent.setup();
}

beforeEach(() => {
  answerForAda();
  answerCoupons(sampleCoupon());
});

describe('the coupons of a member', () => {
  it('are listed with where they stand, and open', async () => {
    answerCoupons(
      sampleCoupon(),
      sampleCoupon({ id: 'used', rewardName: 'Mug', status: 'APPLIED' }),
    );
    const user = open('');

    expect(await screen.findByText('Ready to use')).toBeVisible();
    expect(screen.getByText('Used')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open the coupon Coffee' }));

    expect(await screen.findByText('ABCDEFGH2345')).toBeVisible();
  });

  it('that cannot be read say so in their place only', async () => {
    fakeBackend.fail('coupons.listAccountCoupons', { kind: 'forbidden', code: 'HTTP_403' });
    open('');

    expect(await screen.findByText('You do not have permission')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Adjust points' })).toBeVisible();
  });
});

describe('a coupon', () => {
  it('is shown as text and QR code, with what it is good for', async () => {
    open('&task=coupon&item=coupon-1');

    expect(await screen.findByText('ABCDEFGH2345')).toBeVisible();
    expect(screen.getByRole('img', { name: 'QR code of ABCDEFGH2345' })).toBeVisible();
    expect(screen.getByText('4.50 off, for orders of 20 or more')).toBeVisible();
  });

  it.each([
    ['APPLIED', /has been used/],
    ['FAILED', /points could not be taken/],
    ['ARCHIVED', /was deleted from the site/],
  ] as const)('that is %s shows no code, and says why', async (status, text) => {
    answerCoupons(sampleCoupon({ status }));
    open('&task=coupon&item=coupon-1');

    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByText('ABCDEFGH2345')).not.toBeInTheDocument();
  });

  it('that no longer exists says so', async () => {
    answerCoupons();
    open('&task=coupon&item=coupon-1');

    expect(await screen.findByText('This coupon no longer exists')).toBeVisible();
  });

  it('is deleted after its consequences were told', async () => {
    fakeBackend.answer('coupons.deleteCoupon', null);
    fakeDashboard.modalAnswers = [{ confirmed: true }];
    const user = open('&task=coupon&item=coupon-1');

    await user.click(await screen.findByRole('button', { name: 'Delete' }));

    expect(await screen.findByRole('button', { name: 'Adjust points' })).toBeVisible();
    expect(fakeDashboard.openedModals).toMatchObject([
      {
        params: {
          consequences: [expect.stringContaining('ABCDEFGH2345 keeps working'), expect.any(String)],
        },
      },
    ]);
    expect(fakeBackend.argumentsOf('coupons.deleteCoupon').flat()).toEqual([
      { couponId: 'coupon-1', revision: '2' },
    ]);
    expect(fakeDashboard.toasts).toMatchObject([{ message: 'The coupon is deleted.' }]);
  });
});
