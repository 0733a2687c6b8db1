import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { fakeBackend } from '../../../../tests/support/fake-backend';
import { sampleTier, sampleTiers } from '../../../../tests/support/sample-program';
import { createDraft, type LadderDraft } from '../../../domain/ladder/draft';
import { moveRung } from '../../../domain/ladder/moves';
import { createQueryClient } from '../../app/query-client';
import { useApplyLadder } from './use-apply-ladder';

const BEFORE = sampleTiers();
const GOLD = sampleTier({ id: 'gold', name: 'Gold', requiredPoints: 2000 });
const MOVED = sampleTier({ requiredPoints: 800, revision: '2' });

function renderApplying() {
  fakeBackend.answer('tiers.getTiersProgram', BEFORE);
  fakeBackend.answer('earningRules.listEarningRules', []);
  fakeBackend.answer('rewards.listRewards', { rewards: [], hasMore: false });
  const client = createQueryClient();
  const drafts: LadderDraft[] = [];
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => useApplyLadder((draft) => void drafts.push(draft)), {
    wrapper,
  });
  return { result, drafts };
}

it('tells the step that runs, keeps the draft, and says done at the end', async () => {
  const { result, drafts } = renderApplying();
  const answer = fakeBackend.hold('tiers.updateTier');

  act(() => void result.current.apply(moveRung(createDraft(BEFORE), 'silver', 800)));
  await waitFor(() => {
    expect(result.current.state).toMatchObject({
      phase: 'running',
      steps: [{ state: 'running', step: { changes: { requiredPoints: 800 } } }],
    });
  });
  fakeBackend.answer('tiers.getTiersProgram', sampleTiers({ tiers: [MOVED, GOLD] }));
  act(() => answer(MOVED));

  await waitFor(() => {
    expect(result.current.state).toMatchObject({ phase: 'done', steps: [{ state: 'done' }] });
  });
  expect(drafts.at(-1)?.base.tiers[0]).toEqual(MOVED);
});

it('says why it stopped, and forgets it when told to', async () => {
  const { result } = renderApplying();
  fakeBackend.fail('tiers.updateTier', { kind: 'conflict', code: 'INVALID_REVISION' });

  act(() => void result.current.apply(moveRung(createDraft(BEFORE), 'silver', 800)));

  await waitFor(() => {
    expect(result.current.state).toMatchObject({
      phase: 'stopped',
      reason: { kind: 'failed', error: { kind: 'conflict' } },
      remaining: [{ kind: 'update' }],
    });
  });
  act(() => result.current.reset());
  expect(result.current.state).toBeNull();
});
