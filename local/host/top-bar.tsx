import type { HostServices } from './create-host-services';
import { EmulatorStatus } from './emulator-status';
import { SessionMenus } from './session-menus';
import { SIDEBAR_ID } from './sidebar';
import { TEXTS } from './texts';
import { useStore } from './use-store';

type TopBarProps = {
  readonly services: HostServices;
  readonly isSidebarOpen: boolean;
  readonly onToggleSidebar: () => void;
};

/** The bar over the dashboard: where this is, the emulator's date, and who looks at it. */
export function TopBar({ services, isSidebarOpen, onToggleSidebar }: TopBarProps) {
  const texts = TEXTS[useStore(services.session).language];
  return (
    <header className="top-bar">
      <button
        type="button"
        className="sidebar-toggle"
        aria-expanded={isSidebarOpen}
        aria-controls={SIDEBAR_ID}
        onClick={onToggleSidebar}
      >
        {texts.pages}
      </button>
      <span className="brand">Local Wix</span>
      <div className="top-bar-end">
        <EmulatorStatus services={services} />
        <SessionMenus services={services} />
      </div>
    </header>
  );
}
