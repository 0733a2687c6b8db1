import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { createQueryClient } from '../../app/query-client';
import { useTierPoints } from './use-tier-points';

const ADA = '00000000-0000-4000-8000-000000000001';
const NOBODY = { ids: [], points: [], isLast: true };

function renderTierPoints() {
  const client = createQueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useTierPoints(), { wrapper }).result;
}

it('gives everybody ready to be counted, also where the browser keeps nothing', async () => {
  fakeBackend.answer('tierPoints.getTierPointsSurvey', {
    members: 1,
    programKey: 'a program',
    lastChange: '2026-03-01T10:00:00.000Z',
  });
  fakeBackend.answer('tierPoints.listTierPoints', [
    { ids: [ADA], points: [700], isLast: true },
    ...Array<typeof NOBODY>(7).fill(NOBODY),
  ]);

  const view = renderTierPoints();

  await waitFor(() => {
    expect(view.current.state.phase).toBe('complete');
  });
  const { members } = view.current.state;
  expect(members).toMatchObject({ known: 1, total: 1 });
  expect(members?.index.below(701)).toBe(1);
  expect(members?.index.below(700)).toBe(0);
});

it('fails like any query when nothing can be read', async () => {
  fakeBackend.fail('tierPoints.getTierPointsSurvey', { kind: 'forbidden', code: 'NO_RIGHTS' });

  const view = renderTierPoints();

  await waitFor(() => {
    expect(view.current.read.error?.detail).toMatchObject({ kind: 'forbidden' });
  });
  expect(view.current.state.members).toBeNull();
});
