import { EmptyState, TextButton } from '@wix/design-system';
import type { HostServices } from './create-host-services';
import type { DashboardLocation } from './dashboard-location';
import { PageFrame } from './page-frame';
import type { Texts } from './texts';
import { TEXTS } from './texts';
import { useStore } from './use-store';
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
  return <NoPage services={services} current={current} />;
}

type NoPageProps = {
  readonly services: HostServices;
  readonly current: Exclude<DashboardLocation, { kind: 'page' }>;
};

/** Pages of Wix that have a stand-in, such as a contact or an order, would be drawn here. */
function NoPage({ services: { config, navigation, session }, current }: NoPageProps) {
  const texts = TEXTS[useStore(session).language];
  const [firstPage] = config.pages;
  const { title, text } = firstPage ? toReason(current, texts) : texts.noPages;
  return (
    <div className="frame-cover">
      <EmptyState skin="page-no-border" title={title} subtitle={text}>
        {firstPage && (
          <TextButton
            onClick={() => void navigation.navigate(navigation.toUrl({ pageId: firstPage.id }))}
          >
            {texts.notFound.action}
          </TextButton>
        )}
      </EmptyState>
    </div>
  );
}

function toReason(current: NoPageProps['current'], { notFound, wixPage }: Texts) {
  return current.kind === 'wix-page'
    ? { title: wixPage.title, text: wixPage.text(toWixPageName(current.pageId)) }
    : notFound;
}
