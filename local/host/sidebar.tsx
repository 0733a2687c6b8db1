import {
  SidebarDividerNext,
  SidebarHeaderNext,
  SidebarItemNext,
  SidebarNext,
} from '@wix/design-system';
import type { MouseEvent } from 'react';
import type { HostServices } from './create-host-services';
import { type DashboardLocation, toStandInUrl } from './dashboard-location';
import { TEXTS } from './texts';
import { useStore } from './use-store';
import { WIX_PAGE_TEXTS } from './wix-pages/wix-page-texts';

type SidebarProps = {
  readonly services: HostServices;
  /** Whether it shows where the window is too narrow for it and a page. */
  readonly isOpen: boolean;
  readonly onNavigate: () => void;
};

export const SIDEBAR_ID = 'sidebar';

/** The app's pages and Wix's, the current one marked. Links, so that they open in other tabs too. */
export function Sidebar({ services, isOpen, onNavigate }: SidebarProps) {
  const { config, navigation, session } = services;
  const current = useStore(navigation.current);
  const { language } = useStore(session);
  const texts = TEXTS[language];
  const wixTexts = WIX_PAGE_TEXTS[language];
  const selectedKey = toKey(current);
  const handleClick = (event: MouseEvent, url: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onNavigate();
    void navigation.navigate(url);
  };
  const toItem = (id: string, title: string, url: string) => (
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
        {config.pages.map(({ id, title }) => toItem(id, title, navigation.toUrl({ pageId: id })))}
        <SidebarDividerNext />
        {toItem('contacts', wixTexts.contacts, toStandInUrl('contacts'))}
        {toItem('orders', wixTexts.orders, toStandInUrl('orders'))}
      </SidebarNext>
    </nav>
  );
}

/** The link that stands for where somebody is; a page about one contact belongs to the list of them. */
function toKey(current: DashboardLocation) {
  if (current.kind === 'page') return current.page.id;
  if (current.kind !== 'stand-in') return '';
  return current.name === 'contact' || current.name === 'contacts' ? 'contacts' : 'orders';
}
