import type { HostServices } from './create-host-services';
import type { DashboardLocation } from './dashboard-location';
import { Notice } from './notice';
import { PageFrame } from './page-frame';
import type { Texts } from './texts';
import { TEXTS } from './texts';
import { useStore } from './use-store';
import { WixPage } from './wix-pages/wix-page';
import { toWixPageName } from './wix-page-names';

type PageAreaProps = { readonly services: HostServices };

/** The page that the address leads to, or why there is none. */
export function PageArea({ services }: PageAreaProps) {
  const { identity, language } = useStore(services.session);
  const current = useStore(services.navigation.current);
  if (current.kind === 'page') {
    // Another person or language is another visit: the page starts anew, as it does on Wix.
    const key = `${current.page.id} ${identity} ${language}`;
    return <PageFrame key={key} services={services} page={current.page} />;
  }
  if (current.kind === 'stand-in') {
    return <WixPage services={services} name={current.name} id={current.id} />;
  }
  return (
    <div className="frame-cover">
      <NoPage services={services} current={current} />
    </div>
  );
}

type NoPageProps = {
  readonly services: HostServices;
  readonly current: Exclude<DashboardLocation, { kind: 'page' | 'stand-in' }>;
};

function NoPage({ services: { config, navigation, session }, current }: NoPageProps) {
  const texts = TEXTS[useStore(session).language];
  const [firstPage] = config.pages;
  if (!firstPage) return <Notice {...texts.noPages} />;
  const open = () => void navigation.navigate(navigation.toUrl({ pageId: firstPage.id }));
  return (
    <Notice {...toReason(current, texts)} action={{ label: texts.openFirstPage, onClick: open }} />
  );
}

function toReason(current: NoPageProps['current'], { notFound, wixPage }: Texts) {
  return current.kind === 'wix-page'
    ? { title: wixPage.title, text: wixPage.text(toWixPageName(current.pageId)) }
    : notFound;
}
