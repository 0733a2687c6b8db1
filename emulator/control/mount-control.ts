import type { Hono } from 'hono';
import type { RunningWorld } from '../run-world';
import type { SeedName } from '../seed/scenarios';
import type { CallLog } from './call-log';
import { createCallApi } from './call-routes';
import { createConsoleAssets } from './console-routes';
import { createFaultApi } from './fault-routes';
import type { Faults } from './faults';
import { createActivityApi } from './activity-routes';
import { createBusinessAppApi } from './business-app-routes';
import { createMemberApi } from './member-routes';
import { createLiveApi } from './live-routes';
import { createPlanApi } from './plan-routes';
import { createControlApi } from './routes';
import { createSettingsApi } from './settings-routes';
import { createSnapshotApi } from './snapshot-routes';
import { createStateApi } from './state-routes';
import { createTriggerApi } from './trigger-routes';
import { createWebhookApi } from './webhook-routes';

export type ControlParts = {
  world: RunningWorld;
  info: object;
  faults: Faults;
  calls: CallLog;
  reset: (seed: SeedName | undefined) => void;
  restore: (file: string) => void;
};

/** Everything under /__emulator. */
export function mountControl({ world, info, faults, calls, reset, restore }: ControlParts): Hono {
  const control = createControlApi({
    info: () => info,
    seed: world.seed,
    reset: ({ seed }) => reset(seed),
    now: world.now,
    moveTo: world.moveTo,
    audit: world.audit,
  });
  control.route('/activities', createActivityApi(world.engine));
  control.route('/business-apps', createBusinessAppApi(world.engine));
  control.route('/calls', createCallApi(calls));
  control.route('/console', createConsoleAssets());
  control.route('/faults', createFaultApi(faults));
  control.route('/members', createMemberApi(world.engine));
  control.route('/plan', createPlanApi(world.engine));
  control.route('/settings', createSettingsApi(world.engine));
  control.route('/state', createStateApi(world.engine, world.count));
  control.route('/triggers', createTriggerApi(world.engine));
  control.route('/webhooks', createWebhookApi(world.engine));
  control.route('/live', createLiveApi(world));
  control.route('/', createSnapshotApi({ snapshot: world.snapshot, restore }));
  return control;
}
