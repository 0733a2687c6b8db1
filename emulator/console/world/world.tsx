import { useQuery } from '@tanstack/react-query';
import { worldQueries } from '../api/world';
import { Loaded } from '../parts/loaded';
import { AuditPanel } from './audit-panel';
import { ContentsPanel } from './contents-panel';
import { TiersPanel } from './tiers-panel';

/** What the world consists of, and whether it adds up. */
export function World() {
  const state = useQuery(worldQueries.state());
  return (
    <Loaded query={state}>
      {(world) => (
        <div className="columns">
          <ContentsPanel world={world} />
          <TiersPanel tiers={world.tiers} />
          <AuditPanel />
        </div>
      )}
    </Loaded>
  );
}
