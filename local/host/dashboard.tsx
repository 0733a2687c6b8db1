import { WixDesignSystemProvider } from '@wix/design-system';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { HostServices } from './create-host-services';
import { LeaveDialog } from './leave-dialog';
import { ModalLayer } from './modal-layer';
import { PageArea } from './page-area';
import type { DashboardLocation } from './dashboard-location';
import type { Language, Session } from './session';
import { Sidebar } from './sidebar';
import { ToastStack } from './toast-stack';
import { TopBar } from './top-bar';
import { useStore } from './use-store';
import { WIX_PAGE_TEXTS } from './wix-pages/wix-page-texts';

type DashboardProps = { readonly services: HostServices };

/** The whole dashboard: bar, sidebar, the page, and what lies over it. */
export function Dashboard({ services }: DashboardProps) {
  const session = useStore(services.session);
  const [isSidebarOpen, setIsSidebarOpen] = useState(false);
  const isCovered = useIsCovered(services);
  const shell = useInert(isCovered);
  useDocument(services, session);

  return (
    <WixDesignSystemProvider locale={session.language}>
      <div className="shell" ref={shell}>
        <TopBar
          services={services}
          isSidebarOpen={isSidebarOpen}
          onToggleSidebar={() => setIsSidebarOpen(!isSidebarOpen)}
        />
        <Sidebar
          services={services}
          isOpen={isSidebarOpen}
          onNavigate={() => setIsSidebarOpen(false)}
        />
        <main className="page-area">
          <PageArea services={services} />
        </main>
      </div>
      <ModalLayer services={services} />
      <LeaveDialog guard={services.guard} language={session.language} />
      <ToastStack toasts={services.toasts} language={session.language} />
    </WixDesignSystemProvider>
  );
}

function useIsCovered({ modals, guard }: HostServices) {
  const opened = useStore(modals.opened);
  const question = useStore(guard.question);
  return opened.length > 0 || question !== null;
}

/** Takes what lies under a dialog out of reach of keyboard and screen reader. */
function useInert(isInert: boolean) {
  const element = useRef<HTMLDivElement>(null);
  // React 18 does not know the `inert` attribute, so the DOM is told directly, in time for the focus to come back.
  useLayoutEffect(() => {
    if (element.current) element.current.inert = isInert;
  }, [isInert]);
  return element;
}

/** Keeps the document's title, language and direction in step with the dashboard. */
function useDocument({ config, navigation, pageTitle }: HostServices, { language }: Session) {
  const current = useStore(navigation.current);
  const ownTitle = useStore(pageTitle);
  const title = ownTitle ?? toTitle(current, language);
  useEffect(() => {
    document.title = title ? `${title} | ${config.siteName}` : config.siteName;
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'he' ? 'rtl' : 'ltr';
  }, [title, language, config.siteName]);
}

function toTitle(current: DashboardLocation, language: Language) {
  if (current.kind === 'page') return current.page.title;
  if (current.kind !== 'stand-in') return null;
  const { contacts, contact, orders, orderInfo } = WIX_PAGE_TEXTS[language];
  return { contacts, contact, orders, order: orderInfo }[current.name];
}
