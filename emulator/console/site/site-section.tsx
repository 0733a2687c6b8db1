import { useQuery } from '@tanstack/react-query';
import { siteQueries } from '../api/site';
import { Loaded } from '../parts/loaded';
import { BusinessAppsPanel } from './business-apps-panel';
import { PlanPanel } from './plan-panel';
import { SettingsPanel } from './settings-panel';

/** What the emulated site is like: its plan, its business apps, and how it behaves where Wix leaves it open. */
export function SiteSection() {
  const settings = useQuery(siteQueries.settings());
  return (
    <div className="columns">
      <div>
        <PlanPanel />
        <BusinessAppsPanel />
      </div>
      <Loaded query={settings}>{(saved) => <SettingsPanel settings={saved} />}</Loaded>
    </div>
  );
}
