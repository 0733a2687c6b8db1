import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { sampleAccount, withBalance } from '../../../../tests/support/sample-account';
import {
  CONTACT_ID,
  sampleBuyer,
  sampleOrder,
  sampleOrderPoints,
} from '../../../../tests/support/sample-order';
import { sampleProgram, sampleRule, sampleTiers } from '../../../../tests/support/sample-program';
import { membersPath, wixPaths } from '../../app/paths';
import OrderPoints from './order-points-plugin';

function openOrder(params: unknown = { orderId: sampleOrder().id }) {
  fakeDashboard.openModal(params);
  render(<OrderPoints />);
  return userEvent.setup();
}

const thisOrder = () => screen.findByRole('region', { name: 'This order' });

beforeEach(() => {
  fakeBackend.answer('programs.getProgram', sampleProgram());
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers());
  fakeBackend.answer('earningRules.listEarningRules', [sampleRule()]);
  fakeBackend.answer('orders.getOrder', sampleBuyer());
  fakeBackend.answer('orders.getOrderPoints', sampleOrderPoints());
});

describe('the card of an order', () => {
  it('says who bought it, what they have, and what it earned', async () => {
    openOrder();

    expect(await screen.findByRole('heading', { name: '120 points' })).toBeVisible();
    expect(screen.getByText('Ada Lovelace')).toBeVisible();
    expect(await screen.findByText('Bronze')).toBeVisible();
    const order = within(await thisOrder());
    expect(order.getByText('+250 points')).toBeVisible();
    expect(order.getByText('Earned on Mar 1, 2026')).toBeVisible();
    expect(fakeBackend.argumentsOf('orders.getOrderPoints')).toEqual([
      [{ orderId: sampleOrder().id, accountId: 'ada', since: sampleOrder().createdDate }],
    ]);
  });

  it('takes off what refunds took back', async () => {
    fakeBackend.answer('orders.getOrderPoints', sampleOrderPoints({ takenBack: 100 }));
    openOrder();

    const order = within(await thisOrder());
    expect(order.getByText('-100 points')).toBeVisible();
    expect(order.getByText('150 points remain of this order.')).toBeVisible();
  });

  it('leads to adjusting the buyer’s points, and to their history', async () => {
    const user = openOrder();

    await user.click(await screen.findByRole('button', { name: 'Adjust points' }));
    await user.click(screen.getByRole('button', { name: 'Show history' }));

    expect(fakeDashboard.visited).toEqual([
      membersPath({ member: 'ada', task: 'adjust' }),
      membersPath({ member: 'ada' }),
    ]);
  });

  it('is asked again on request', async () => {
    const user = openOrder();
    await screen.findByRole('heading', { name: '120 points' });
    fakeBackend.answer(
      'orders.getOrder',
      sampleBuyer({ account: withBalance(sampleAccount(), 170, '8') }),
    );

    await user.click(screen.getByRole('button', { name: 'Refresh' }));

    expect(await screen.findByRole('heading', { name: '170 points' })).toBeVisible();
  });

  it('tells that a visitor cannot redeem yet', async () => {
    fakeBackend.answer(
      'orders.getOrder',
      sampleBuyer({ account: sampleAccount({ memberId: null }) }),
    );
    openOrder();

    expect(await screen.findByText(/only after joining/)).toBeVisible();
  });
});

describe('an order without points', () => {
  beforeEach(() => {
    fakeBackend.answer('orders.getOrderPoints', sampleOrderPoints({ earned: [] }));
  });

  it('that is not paid yet says so', async () => {
    fakeBackend.answer('orders.getOrder', {
      ...sampleBuyer(),
      order: sampleOrder({ payment: 'unpaid' }),
    });
    openOrder();

    expect(await screen.findByText(/not paid yet/)).toBeVisible();
  });

  it('says when the program is paused', async () => {
    fakeBackend.answer('programs.getProgram', sampleProgram({ status: 'PAUSED' }));
    openOrder();

    expect(await screen.findByText(/The program is paused/)).toBeVisible();
    expect(await screen.findByText(/At the moment the program is not active/)).toBeVisible();
  });

  it('says when no rule gives points for orders', async () => {
    fakeBackend.answer('earningRules.listEarningRules', [sampleRule({ status: 'PAUSED' })]);
    openOrder();

    expect(await screen.findByText(/no active earning rule/)).toBeVisible();
  });

  it('claims no cause where none is known', async () => {
    openOrder();

    expect(await screen.findByText(/Wix does not say why/)).toBeVisible();
  });

  it('admits that it may have been missed among many entries', async () => {
    fakeBackend.answer(
      'orders.getOrderPoints',
      sampleOrderPoints({ earned: [], isComplete: false }),
    );
    openOrder();

    expect(await screen.findByText(/Not found among the customer’s first 100/)).toBeVisible();
  });
});

describe('without a buyer in the program, the card', () => {
  it('leads to opening an account', async () => {
    fakeBackend.answer('orders.getOrder', sampleBuyer({ account: null }));
    const user = openOrder();

    expect(await screen.findByText('Not in the program yet')).toBeVisible();
    expect(screen.getByText(/The customer has no loyalty account/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open an account' }));

    expect(fakeDashboard.visited).toEqual([membersPath({ contactId: CONTACT_ID })]);
  });

  it('says that nobody is known', async () => {
    const order = sampleOrder({ contactId: null, email: null });
    fakeBackend.answer('orders.getOrder', { order, account: null });
    openOrder();

    expect(await screen.findByText('No known customer')).toBeVisible();
  });
});

describe('when something is missing, the card', () => {
  it('says that Wix named no order', async () => {
    openOrder({});

    expect(await screen.findByText('Wix did not say which order this is')).toBeVisible();
    expect(fakeBackend.argumentsOf('orders.getOrder')).toEqual([]);
  });

  it('says that Wix Loyalty is missing, and where to get it', async () => {
    fakeBackend.fail('programs.getProgram', { kind: 'not-found', code: 'NOT_FOUND' });
    const user = openOrder();

    await user.click(await screen.findByRole('button', { name: 'Open the Wix App Market' }));

    expect(fakeDashboard.visited).toEqual([wixPaths.appMarket]);
  });

  it('says that the permission is missing, without offering to ask again', async () => {
    fakeBackend.fail('orders.getOrder', { kind: 'forbidden', code: 'PERMISSION_DENIED' });
    openOrder();

    expect(await screen.findByText('You do not have permission')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('asks again after a failure', async () => {
    fakeBackend.fail('orders.getOrder', { kind: 'unexpected', code: 'UNKNOWN' });
    const user = openOrder();
    await screen.findByText('Something went wrong');
    fakeBackend.answer('orders.getOrder', sampleBuyer());

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('heading', { name: '120 points' })).toBeVisible();
  });

  it('keeps the balance when only the order’s points fail', async () => {
    fakeBackend.fail('orders.getOrderPoints', { kind: 'unexpected', code: 'UNKNOWN' });
    openOrder();

    expect(await screen.findByText('Something went wrong')).toBeVisible();
    expect(screen.getByRole('heading', { name: '120 points' })).toBeVisible();
  });

  it('draws that it is loading', async () => {
    fakeBackend.hold('orders.getOrder');
    openOrder();

    expect(await screen.findByRole('status', { name: 'Loading…' })).toBeInTheDocument();
  });
});
