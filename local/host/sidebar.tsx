import { SidebarHeaderNext, SidebarItemNext, SidebarNext } from '@wix/design-system';
import type { MouseEvent } from 'react';
import type { HostServices } from './create-host-services';
import { TEXTS } from './texts';
import { useStore } from './use-store';

type SidebarProps = {
  readonly services: HostServices;
  /** Whether it shows where the window is too narrow for it and a page. */
  readonly isOpen: boolean;
  readonly onNavigate: () => void;
};

export const SIDEBAR_ID = 'sidebar';

/** The app's pages, the current one marked. Links, so that they open in other tabs too. */
export function Sidebar({ services, isOpen, onNavigate }: SidebarProps) {
  const { config, navigation, session } = services;
  const current = useStore(navigation.current);
  const texts = TEXTS[useStore(session).language];
  const selectedKey = current.kind === 'page' ? current.page.id : '';
  const handleClick = (event: MouseEvent, url: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onNavigate();
    void navigation.navigate(url);
  };
  return (
    <nav
      id={SIDEBAR_ID}
      className={isOpen ? 'sidebar sidebar-open' : 'sidebar'}
      aria-label={texts.pages}
    >
      <SidebarNext
        next
        isLoading={false}
        selectedKey={selectedKey}
        header={<SidebarHeaderNext title={config.siteName} />}
      >
        {config.pages.map(({ id, title }) => {
          const url = navigation.toUrl({ pageId: id });
          return (
            <SidebarItemNext
              key={id}
              itemKey={id}
              as="a"
              href={url}
              aria-current={id === selectedKey ? 'page' : undefined}
              onClick={(event: MouseEvent) => handleClick(event, url)}
            >
              {title}
            </SidebarItemNext>
          );
        })}
      </SidebarNext>
    </nav>
  );
}
