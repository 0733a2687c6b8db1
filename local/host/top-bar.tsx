import type { HostServices } from './create-host-services';
import { EmulatorStatus } from './emulator-status';
import { SessionMenus } from './session-menus';

type TopBarProps = { readonly services: HostServices };

/** The bar over the dashboard: where this is, the emulator's date, and who looks at it. */
export function TopBar({ services }: TopBarProps) {
  return (
    <header className="top-bar">
      <span className="brand">Local Wix</span>
      <div className="top-bar-end">
        <EmulatorStatus services={services} />
        <SessionMenus services={services} />
      </div>
    </header>
  );
}
