import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fakeDashboard } from '../../../tests/support/fake-dashboard';
import { HostStateProvider } from './host-state';
import { usePageLocation } from './page-location';

const schema = z.object({
  q: z.string().catch(''),
  sort: z.enum(['name', 'balance']).catch('name'),
});

function Probe() {
  const { query, push } = usePageLocation(schema);
  return (
    <>
      <output>{JSON.stringify(query)}</output>
      <button onClick={() => push({ sort: 'balance' })}>sort</button>
      <button onClick={() => push({ sort: 'name' })}>unsort</button>
    </>
  );
}

function openAt(search: string) {
  fakeDashboard.openPage(search);
  render(
    <HostStateProvider>
      <Probe />
    </HostStateProvider>,
  );
  return userEvent.setup();
}

const query = (): unknown => JSON.parse(screen.getByRole('status').textContent);

describe("a page's location", () => {
  it('is read from the query string', () => {
    openAt('?q=ada&sort=balance');

    expect(query()).toEqual({ q: 'ada', sort: 'balance' });
  });

  it('falls back to the defaults where a link holds nonsense', () => {
    openAt('?sort=height&unknown=1');

    expect(query()).toEqual({ q: '', sort: 'name' });
  });

  it('changes one part and keeps the rest', async () => {
    const user = openAt('?q=ada');

    await user.click(screen.getByRole('button', { name: 'sort' }));

    expect(query()).toEqual({ q: 'ada', sort: 'balance' });
    expect(fakeDashboard.steps).toEqual([{ search: '?q=ada&sort=balance', history: 'push' }]);
  });

  it('does not write what is the default', async () => {
    const user = openAt('?sort=balance');

    await user.click(screen.getByRole('button', { name: 'unsort' }));

    expect(fakeDashboard.steps.at(-1)?.search).toBe('');
  });
});
