import { useQuery } from '@tanstack/react-query';
import { worldQueries } from '../api/world';
import { Loaded } from '../parts/loaded';
import { AuditPanel } from './audit-panel';
import { ClockPanel } from './clock-panel';
import { ContentsPanel } from './contents-panel';
import { LivePanel } from './live-panel';
import { SnapshotPanel } from './snapshot-panel';
import { StartAgainPanel } from './start-again-panel';
import { TiersPanel } from './tiers-panel';

/** What the world consists of and whether it adds up; its time, and other worlds to be in. */
export function World() {
  const state = useQuery(worldQueries.state());
  return (
    <div className="columns">
      <div>
        <Loaded query={state}>
          {(world) => (
            <>
              <ContentsPanel world={world} />
              <TiersPanel tiers={world.tiers} />
            </>
          )}
        </Loaded>
      </div>
      <div>
        <LivePanel />
        <ClockPanel />
        <AuditPanel />
      </div>
      <div>
        <StartAgainPanel />
        <SnapshotPanel />
      </div>
    </div>
  );
}
