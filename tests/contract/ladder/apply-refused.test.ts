import { describe, expect, it } from 'vitest';
import type { LadderPorts } from '../../../src/dashboard/data/tiers/ladder-ports';
import { addRung } from '../../../src/domain/ladder/moves';
import { switchPlan } from '../tiers/ladder';
import { emulateBackend } from '../web-methods/emulate-backend';
import { apply, openDraft, realPorts } from './real-ports';

const wix = await emulateBackend();
const COPPER = { key: 'new', name: 'Copper', description: null, icon: null, requiredPoints: 50 };

describe('a refusal', () => {
  it('of some of several tiers names them, and keeps the others', async () => {
    const two = addRung(addRung(await openDraft(), COPPER), {
      ...COPPER,
      key: 'other',
      name: 'Elite',
      requiredPoints: 5000,
    });
    const intruding: LadderPorts = {
      ...realPorts,
      writes: {
        ...realPorts.writes,
        bulkCreateTiers: async (input) => {
          await wix.asOwner.tiers.createTier({
            tierDefinition: { name: 'elite' },
            requiredPoints: 7000,
          });
          return realPorts.writes.bulkCreateTiers(input);
        },
      },
    };

    const { end, draft } = await apply(two, { ports: intruding });

    expect(end).toMatchObject({
      phase: 'stopped',
      reason: { kind: 'incomplete' },
      steps: [{ state: 'failed', problems: [{ name: 'Elite', code: 'ALREADY_EXISTS' }] }],
    });
    expect(draft.rungs.find(({ key }) => key === 'new')?.tierId).not.toBeNull();
  });

  it('because the plan has no tiers changes nothing', async () => {
    const draft = addRung(await openDraft(), COPPER);
    await switchPlan(wix, 'free');

    expect((await apply(draft)).end).toMatchObject({
      phase: 'stopped',
      reason: { kind: 'failed', error: { code: 'BASIC_TIERS_LIMIT_REACHED' } },
    });
  });

  it('of the first reading is told, with nothing done', async () => {
    const draft = addRung(await openDraft(), COPPER);
    await wix.fault({ method: 'tiers.getTiersProgram', kind: { type: 'status', status: 500 } });

    expect((await apply(draft)).end).toMatchObject({
      phase: 'stopped',
      steps: [],
      remaining: null,
      reason: { kind: 'failed' },
    });
  });
});
