import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { fakeDashboard } from '../../../../tests/support/fake-dashboard';
import { fakeReader } from '../../../../tests/support/fake-essentials';
import {
  answerForRewards,
  cake,
  coffee,
  openRewards,
  rowOf,
} from '../../../../tests/support/rewards-page';
import { sampleReward, sampleTier, sampleTiers } from '../../../../tests/support/sample-program';
import { textsOutsideCatalogue } from '../../../../tests/support/texts-outside-catalogue';

const broken = { kind: 'unexpected', code: 'HTTP_400', requestId: 'request-7' } as const;

beforeEach(() => {
  answerForRewards();
});

describe('the list of rewards', () => {
  it('says what each gives and costs, what that gives back, and who can afford it', async () => {
    openRewards();

    const row = within(await rowOf('Free coffee'));
    expect(row.getByText('4 off · any order')).toBeVisible();
    expect(row.getByText('100 points')).toBeVisible();
    expect(await row.findByText('40%')).toBeVisible();
    expect(row.getByText('1')).toBeVisible();
    expect(await row.findByText('12 of 40')).toBeVisible();
    expect(row.getByText('30%')).toBeVisible();
    expect(screen.getByText('2 rewards')).toBeVisible();
  });

  it('counts tiers that pay another price by the balances of their members', async () => {
    openRewards();

    // 4 of everybody hold 300; 3 more of silver hold the 250 that silver pays; gold cannot have it.
    expect(await within(await rowOf('Cake for less')).findByText('7 of 40')).toBeVisible();
  });

  it('says by which rule and what order it counts', async () => {
    openRewards();

    expect(
      await screen.findByText(
        'Counted by “Place an order” and a typical order of 20: the median of the latest 3 orders.',
      ),
    ).toBeVisible();
  });

  it('counts with what the owner says that an order costs', async () => {
    const user = openRewards();
    await user.click(await screen.findByRole('button', { name: 'Change' }));

    const field = await screen.findByRole('textbox', { name: 'Typical order' });
    await user.clear(field);
    await user.type(field, '0');
    await user.click(screen.getByRole('button', { name: 'Count with this' }));
    expect(await screen.findByText(/Enter an amount from 0.01/)).toBeVisible();
    await user.clear(field);
    await user.type(field, '5');
    await user.click(screen.getByRole('button', { name: 'Count with this' }));

    expect(await screen.findByText(/a typical order of 5, as you said/)).toBeVisible();
    expect(await within(await rowOf('Free coffee')).findByText('2')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Change' })).toHaveFocus();
  });

  it('asks what an order costs where nobody has ordered yet', async () => {
    fakeBackend.answer('transactions.listRecentEarnings', []);
    openRewards();

    expect(await screen.findByText(/Nobody has ordered yet/)).toBeVisible();
    expect(within(await rowOf('Free coffee')).getByText('Not known yet')).toBeVisible();
  });

  it('stays when its figures cannot be had', async () => {
    fakeBackend.fail('transactions.listRecentEarnings', broken);
    fakeBackend.fail('accounts.countBalances', broken);
    openRewards();

    const row = within(await rowOf('Free coffee'));
    expect(await row.findByText('Could not be counted')).toBeVisible();
    expect(screen.getByText(/What an order earns could not be found out/)).toBeVisible();
  });

  it('is narrowed by search and filters, which are part of the address', async () => {
    const user = openRewards('?status=inactive');

    await rowOf('Cake for less');
    expect(screen.queryByRole('row', { name: /Free coffee/ })).not.toBeInTheDocument();
    expect(screen.getByText('1 of 2 rewards')).toBeVisible();

    await user.type(screen.getByRole('combobox', { name: 'Search by name' }), 'tea{Enter}');
    expect(await screen.findByText('No reward matches')).toBeVisible();
    expect(fakeDashboard.steps.at(-1)?.search).toBe('?q=tea&status=inactive');

    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    await rowOf('Free coffee');
    expect(fakeDashboard.steps.at(-1)?.search).toBe('');
  });

  it('leads from nothing to the first reward', async () => {
    answerForRewards([]);
    openRewards();

    expect(await screen.findByText('No rewards yet')).toBeVisible();
  });

  it('tells a failure, and tries again', async () => {
    fakeBackend.fail('rewards.listRewards', broken);
    const user = openRewards();

    expect(await screen.findByText('Something went wrong')).toBeVisible();
    fakeBackend.answer('rewards.listRewards', { rewards: [coffee], hasMore: false });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await rowOf('Free coffee');
  });

  it('offers nothing that cannot work without permission', async () => {
    fakeBackend.fail('rewards.listRewards', { kind: 'forbidden', code: 'HTTP_403' });
    openRewards();

    expect(await screen.findByText('You do not have permission')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('has no text that is not translated', async () => {
    fakeReader.use('en-XA');
    openRewards();

    await rowOf('Free coffee');
    await waitFor(() =>
      expect(textsOutsideCatalogue().toSorted()).toEqual(['Cake for less', 'Free coffee']),
    );
  });
});

describe('a tier without a price', () => {
  it('is flagged in the list, and gets the price of the tier below with one click', async () => {
    const complete = sampleReward({
      ...cake,
      prices: [...cake.prices, { tierId: 'gold', costInPoints: 250, value: 15 }],
      revision: '2',
    });
    fakeBackend.answer('rewards.updateReward', complete);
    const user = openRewards();

    const row = within(await rowOf('Cake for less'));
    expect(await row.findByText('No price for Gold')).toBeVisible();
    fakeBackend.answer('rewards.listRewards', { rewards: [complete], hasMore: false });
    await user.click(row.getByRole('button', { name: 'Add the missing price' }));

    await waitFor(() => expect(fakeDashboard.lastToast()).toContain('All tiers have a price'));
    expect(fakeBackend.argumentsOf('rewards.updateReward')).toEqual([
      [
        {
          rewardId: cake.id,
          revision: '1',
          name: cake.name,
          active: false,
          kind: 'PERCENTAGE',
          terms: cake.terms,
          prices: complete.prices,
        },
      ],
    ]);
    expect(fakeDashboard.steps).toEqual([]);
  });

  it('is counted with the others where their names would fill the list', async () => {
    const tiers = ['silver', 'a', 'b', 'c', 'd'].map((id) => sampleTier({ id, name: id }));
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ tiers }));
    openRewards();

    const row = within(await rowOf('Cake for less'));
    expect(await row.findByText('No price for 4 tiers')).toBeVisible();
  });

  it('is no flaw while the ladder is not in use', async () => {
    fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ status: 'DRAFT' }));
    openRewards();

    await rowOf('Cake for less');
    expect(screen.queryByText(/No price for/)).not.toBeInTheDocument();
  });
});
